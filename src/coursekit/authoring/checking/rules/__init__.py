"""What ``coursekit check`` looks for, a module for each rule."""
