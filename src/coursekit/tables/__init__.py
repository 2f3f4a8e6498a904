"""Tables: how one is shown, the kit's own rows as tables, and receipts for sums."""
