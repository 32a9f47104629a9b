// Runs before the first paint, so that a dark page never flashes white. A file of its own: the page allows no inline scripts.
(() => {
  let theme = "system";
  let language = "";
  try {
    theme = localStorage.getItem("zachet.theme") || "system";
    language = localStorage.getItem("zachet.language") || "";
  } catch {
    // storage is refused: the system's choice it is
  }
  const dark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  document.documentElement.lang = language || (navigator.language.startsWith("ru") ? "ru" : "en");
})();
