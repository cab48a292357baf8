/* On an event's page: cards that show a citation's passage beside it, and buttons that copy.
   A card comes with the pointer, with the focus, or with a tap, and goes with Escape. It repeats
   the footnote, to which the citation still leads: nothing is lost without this script. */
(() => {
  "use strict";
  const SOON = 150;
  const LATER = 300;
  let card = null;
  let owner = null;
  let timer = 0;
  let pointer = "mouse";

  function passageOf(cite) {
    const address = cite.getAttribute("href");
    return address.startsWith("#") ? document.getElementById(decodeURIComponent(address.slice(1))) : null;
  }

  /* ---- A card ---- */

  function cardOf(cite, passage) {
    const made = document.createElement("div");
    made.className = "cite-card";
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", cite.getAttribute("aria-label"));
    for (const part of passage.children) made.append(part.cloneNode(true));
    for (const back of made.querySelectorAll(".back")) back.remove();
    made.addEventListener("pointerenter", stay);
    made.addEventListener("pointerleave", leave);
    return made;
  }

  function open(cite) {
    stay();
    if (owner === cite) return;
    close();
    const passage = passageOf(cite);
    if (!passage) return;
    owner = cite;
    card = cardOf(cite, passage);
    cite.after(card); // Where the Tab key goes on, whatever other citations follow.
    cite.setAttribute("aria-expanded", "true");
    place();
  }

  function place() {
    const frame = card.offsetParent.getBoundingClientRect();
    const at = owner.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const start = Math.max(8, Math.min(at.left - 16, room - card.offsetWidth - 8));
    const above = at.bottom + card.offsetHeight + 16 > innerHeight && at.top > card.offsetHeight + 16;
    card.style.left = `${start - frame.left}px`;
    card.style.top = `${(above ? at.top - card.offsetHeight - 8 : at.bottom + 8) - frame.top}px`;
  }

  function close() {
    stay();
    if (!card) return;
    if (card.contains(document.activeElement)) owner.focus();
    owner.setAttribute("aria-expanded", "false");
    card.remove();
    card = owner = null;
  }

  function stay() {
    clearTimeout(timer);
  }

  function leave() {
    stay();
    const focused = document.activeElement;
    if (card && (focused === owner || card.contains(focused))) return;
    timer = setTimeout(close, LATER);
  }

  function listen(cite) {
    cite.setAttribute("aria-expanded", "false");
    cite.addEventListener("pointerenter", (event) => {
      if (event.pointerType !== "mouse") return;
      stay();
      timer = setTimeout(() => open(cite), SOON);
    });
    cite.addEventListener("pointerleave", leave);
    cite.addEventListener("focus", () => {
      if (cite.matches(":focus-visible")) open(cite);
    });
    cite.addEventListener("click", (event) => {
      if (pointer === "mouse") return close();
      event.preventDefault();
      owner === cite ? close() : open(cite);
    });
  }

  document.addEventListener("pointerdown", (event) => {
    pointer = event.pointerType;
    if (card && !card.contains(event.target) && !owner.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    pointer = "mouse";
    if (event.key === "Escape") close();
  });
  document.addEventListener("focusin", (event) => {
    if (card && event.target !== owner && !card.contains(event.target)) close();
  });
  addEventListener("resize", close);
  document.querySelectorAll(".event-summary .cite").forEach(listen);

  /* ---- Copying ---- */

  /* The button's text is for the eye; its name stays, and a status tells who hears the page. */
  async function copy(button, way) {
    const text = way.querySelector("pre");
    const name = button.textContent;
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      // A page from a disk may not write the clipboard this way: select the text, and copy that.
      getSelection().selectAllChildren(text);
      if (!document.execCommand("copy")) return;
    }
    const said = way.parentElement.querySelector(".citing-said");
    button.textContent = button.dataset.copied;
    said.textContent = `${button.dataset.copied}: ${way.querySelector("h3").textContent}`;
    setTimeout(() => {
      button.textContent = name;
      said.textContent = "";
    }, 2000);
  }

  for (const way of document.querySelectorAll(".citing-way")) {
    const button = way.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => copy(button, way));
  }
})();
