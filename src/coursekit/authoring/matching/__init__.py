"""Whether words are the same, whatever printers and keyboards made of them, and which are most like them."""
