"""What a student has done so far: counted in the browser, from what it has kept. No answer leaves it."""
