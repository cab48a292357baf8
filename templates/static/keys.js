/* Keys for those who want them: j and k to the next and the previous event, / to the search,
   ? for the list of them. None does anything while a reader types or holds another key. */
(() => {
  "use strict";
  const dialog = document.querySelector(".keys");
  const TYPING = "input, textarea, select, [contenteditable]";

  function step(way) {
    if (document.querySelector(".neighbours")) {
      document.querySelector(`.neighbours [rel="${way > 0 ? "next" : "prev"}"]`)?.click();
      return;
    }
    const titles = [...document.querySelectorAll(".entry-title a")].filter(
      (link) => link.offsetParent,
    );
    const current = document.activeElement.closest(".entry");
    const at = current ? titles.findIndex((link) => current.contains(link)) : nearest(titles, way);
    const target = titles[at + way];
    if (!target) return;
    target.focus({ preventScroll: true });
    target.closest(".entry").scrollIntoView({ block: "start" });
  }

  /* Without an event in focus, start from what is on the screen. */
  function nearest(titles, way) {
    const below = titles.findIndex((link) => link.getBoundingClientRect().top >= 0);
    if (below < 0) return way > 0 ? titles.length - 1 : titles.length;
    return way > 0 ? below - 1 : below;
  }

  function search() {
    const field = document.querySelector(".search input");
    if (field) field.select();
    else location.assign(dialog.dataset.search);
  }

  const actions = {
    j: () => step(1),
    k: () => step(-1),
    "/": search,
    "?": () => dialog.showModal(),
  };
  dialog.querySelector("button").addEventListener("click", () => dialog.close());

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest(TYPING) || document.querySelector("dialog[open]")) return;
    if (!Object.hasOwn(actions, event.key)) return;
    event.preventDefault();
    actions[event.key]();
  });
})();
