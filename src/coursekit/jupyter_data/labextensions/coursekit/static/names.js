// What a lesson is called.

// "04 Where does it come from" of lessons/04_where_does_it_come_from.ipynb; nothing of another file.
export function nameOfFile(path) {
  const words = /(?:^|[/:])lessons\/(\d\d)_(\w)([^/]*)\.ipynb$/u.exec(path);
  return words && `${words[1]} ${words[2].toUpperCase()}${words[3].replaceAll("_", " ")}`;
}

// The heading that a notebook begins with.
export function headingOf(notebook) {
  for (const cell of notebook.cells) {
    const heading = cell.type === "markdown" && /^# +(.+)$/m.exec(cell.sharedModel.getSource());
    if (heading) return heading[1].replace(/[*_`]|\s+#+\s*$/g, "");
  }
}
