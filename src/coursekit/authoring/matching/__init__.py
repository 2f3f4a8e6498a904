"""How words in quotation marks are found and compared: the same way for ``check``, ``verify-quotes`` and ``draft``."""
