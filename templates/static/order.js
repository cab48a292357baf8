/* The order of the timeline, for readers who want the other one: a button turns the page round.
   Of a timeline of several pages it leads to the page with which the other order begins. What is
   filtered (filter-panel.js) follows it: the button says whether it is turned, an event that it was. */
(() => {
  "use strict";
  const button = document.querySelector(".order button");
  if (!button) return;
  const own = button.dataset.newest;
  const other = String(own !== "true");
  const timeline = document.querySelector(".timeline");
  let shown = own;

  function turn() {
    shown = shown === own ? other : own;
    for (const part of [timeline, ...timeline.querySelectorAll(".stretch, .entries")]) {
      const moving = [...part.children].filter((child) => !child.matches(".phase"));
      part.append(...moving.reverse());
    }
    [button.textContent, button.dataset.words] = [button.dataset.words, button.textContent];
    button.dataset.turned = String(shown === other);
  }

  function remember() {
    try {
      sessionStorage.setItem("newest-first", shown);
    } catch {
      // Some readers forbid it: then the choice lasts as long as the page.
    }
  }

  function remembered() {
    try {
      return sessionStorage.getItem("newest-first");
    } catch {
      return null;
    }
  }

  if (remembered() === other) turn();
  button.parentElement.hidden = false;
  button.addEventListener("click", () => {
    turn();
    remember();
    const end = button.dataset.otherEnd;
    const isFiltered = !timeline.checkVisibility();
    if (end && shown === other && !isFiltered) location.assign(end);
    button.dispatchEvent(new Event("turned"));
  });
})();
