/* Before anything is drawn: the paper that the reader has chosen, light or dark; without a choice, the system's. */
try {
  const chosen = localStorage.getItem("coursekit-page:theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  /* no storage: the system's */
}
document.documentElement.classList.add("has-script");
