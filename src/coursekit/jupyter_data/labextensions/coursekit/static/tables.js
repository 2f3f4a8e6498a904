// JupyterLab takes the styles, roles and names of cells out of the tables of a notebook that nobody here has run.
// These tables get them back, so that they fit a phone; lessons.css has their look.

export const fitTables = (panel) => () => {
  for (const table of panel.node.querySelectorAll("table.ck-table:not([role])")) fit(table);
};

function fit(table) {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent);
  table.setAttribute("role", "table");
  for (const part of [table.tHead, ...table.tBodies]) part?.setAttribute("role", "rowgroup");
  for (const row of table.rows) {
    row.setAttribute("role", "row");
    [...row.cells].forEach((cell, place) => {
      cell.setAttribute("role", { col: "columnheader", row: "rowheader" }[cell.scope] ?? "cell");
      cell.dataset.label = names[place] ?? "";
    });
  }
  table.classList.add("ck-bare");
}
