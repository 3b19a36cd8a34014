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
  if (location.protocol !== "file:") root.dataset.cards = ""; // the buttons of cards need room

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
  const setUpMenu = (button) => {
    const nav = document.getElementById(button.getAttribute("aria-controls"));
    const open = (is) => {
      button.setAttribute("aria-expanded", String(is));
      nav.toggleAttribute("data-open", is);
    };
    button.addEventListener("click", () => open(button.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
      open(false);
      button.focus();
    });
  };
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-scheme-toggle]").forEach(setUpScheme);
    document.querySelectorAll("[data-menu-toggle]").forEach(setUpMenu);
  });
})();
