const key = "convenio.theme";
type Theme = "light" | "dark";

/** The theme this reader chose on this device; null: as the system says. Storage may be forbidden. */
function chosen(): Theme | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}

function system(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Shows the page in the chosen theme. */
export function applyTheme(): void {
  const theme = chosen();
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

const sun =
  "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M8 .8v1.6M8 13.6v1.6M.8 8h1.6M13.6 8h1.6M2.9 2.9 4 4M12 12l1.1 1.1M2.9 13.1 4 12M12 4l1.1-1.1";
const moon = "M13.5 9.9A6 6 0 0 1 6.1 2.5a6 6 0 1 0 7.4 7.4Z";

/** Adds the switch between light and dark to the header; `place` holds its words in `data-dark` and `data-light`. */
export function addThemeSwitch(place: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme";
  const draw = () => {
    const next: Theme = (chosen() ?? system()) === "dark" ? "light" : "dark";
    const words = place.dataset[next] ?? next;
    button.setAttribute("aria-label", words);
    button.title = words;
    button.innerHTML = `<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${next === "dark" ? moon : sun}"/></svg>`;
    return next;
  };
  button.addEventListener("click", () => {
    const next = draw();
    try {
      // Choosing what the system says anyway goes back to following it.
      if (next === system()) localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      return;
    }
    applyTheme();
    draw();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  draw();
  place.append(button);
}
