"""A bargain over two issues: what both can reach, what they would agree on, who is left out."""
