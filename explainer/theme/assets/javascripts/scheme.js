// Light or dark: the system's choice, unless the reader made one. Runs before the page is drawn.
(() => {
  const key = "explainer-scheme";
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is forbidden: the system's scheme it is
    }
  };
  const keep = (scheme) => {
    try {
      localStorage.setItem(key, scheme);
    } catch {
      /* the choice then lasts for this page only */
    }
  };
  const isDark = () =>
    root.dataset.scheme
      ? root.dataset.scheme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
  const chosen = read();
  if (chosen === "light" || chosen === "dark") root.dataset.scheme = chosen;
  root.dataset.scripts = ""; // before the first line is drawn, so that nothing moves later
  root.dataset.cards = ""; // the buttons of cards need room

  const showScheme = (button) => {
    const next = isDark() ? "light" : "dark";
    button.querySelector("[data-scheme-label]").textContent = next === "dark" ? "Dark" : "Light";
    button.setAttribute("aria-label", `Switch to ${next} colours`);
  };
  const setUpScheme = (button) => {
    showScheme(button);
    button.addEventListener("click", () => {
      root.dataset.scheme = isDark() ? "light" : "dark";
      keep(root.dataset.scheme);
      showScheme(button);
    });
  };
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-scheme-toggle]").forEach(setUpScheme);
  });
})();
