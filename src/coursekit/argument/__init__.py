"""Arguments: what rests on what, drawn and compared; rival explanations of the same evidence."""
