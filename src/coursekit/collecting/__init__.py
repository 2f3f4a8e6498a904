"""Hand-ins out of whatever they came in: a folder, a learning platform's archive, files under other names."""
