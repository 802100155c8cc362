/** Opens the evidence of the claim that a figure in the text leads to, so that one step shows what it rests on. */
export function openEvidence(): void {
  const open = () => {
    const claim = location.hash.startsWith("#claim-") && document.getElementById(location.hash.slice(1));
    if (claim) claim.querySelector("details.ev")?.setAttribute("open", "");
  };
  for (const figure of document.querySelectorAll(".cm a")) {
    // After the browser has gone there: the same address again changes no hash.
    figure.addEventListener("click", () => setTimeout(open));
  }
}
