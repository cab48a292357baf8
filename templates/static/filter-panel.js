/* The timeline's filters, loaded by filter.js when they are first needed: by who, where, what, source and period, several at once.
   The choice is kept in the address, so that it can be shared and the back button works.
   The data are scripts beside the pages (see publish/filters.py), loaded when first needed:
   a page that is opened from a disk may load scripts, and nothing else. */
(() => {
  "use strict";
  const PERIOD = ["from", "to"];
  const SHOWN_NAMES = 8;
  const SHOWN_CARDS = 40;
  const frame = document.querySelector(".filter");
  const order = document.querySelector(".order button");
  const root = document.currentScript.getAttribute("src").split("static/")[0];

  /* ---- Data ---- */

  const loads = new Map();
  window.sourcelineData = (path, value) => loads.get(path).done(value);

  function load(path) {
    if (!loads.has(path)) {
      const entry = {};
      entry.value = new Promise((done, failed) => {
        entry.done = done;
        const script = document.createElement("script");
        script.src = root + path;
        script.onerror = failed;
        document.head.append(script);
      });
      loads.set(path, entry);
    }
    return loads.get(path).value;
  }

  /* ---- The choice, as the address has it ---- */

  let index;
  let choice;

  function read() {
    const asked = new URLSearchParams(location.search);
    choice = { names: index.facets.map((facet) => new Set(asked.getAll(facet.key))) };
    for (const end of PERIOD) {
      const day = asked.get(end) || "";
      choice[end] = /^\d{4}-\d\d-\d\d$/.test(day) ? day : "";
    }
  }

  function address() {
    const asked = new URLSearchParams(location.search);
    index.facets.forEach((facet, i) => {
      asked.delete(facet.key);
      for (const name of choice.names[i]) asked.append(facet.key, name);
    });
    for (const end of PERIOD) choice[end] ? asked.set(end, choice[end]) : asked.delete(end);
    return `${location.pathname}${String(asked) && `?${asked}`}`;
  }

  function change() {
    history.pushState(null, "", address());
    show();
  }

  function isFiltered() {
    return PERIOD.some((end) => choice[end]) || choice.names.some((names) => names.size);
  }

  function matching() {
    const wanted = choice.names.map((names, i) =>
      [...names].map((name) => index.facets[i].names.indexOf(name)),
    );
    const found = [];
    index.events.forEach(([first, last, ...facets], number) => {
      if (choice.to && first > choice.to) return;
      if (choice.from && last && last < choice.from) return;
      if (wanted.every((names, i) => names.every((name) => facets[i].includes(name)))) {
        found.push(number);
      }
    });
    return order?.dataset.turned === "true" ? found.reverse() : found;
  }

  /* ---- The panel ---- */

  function make(kind, attributes = {}, ...children) {
    const made = document.createElement(kind);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  const status = make("p", { role: "status", class: "filter-status" });
  const clear = make("button", { type: "button", class: "filter-clear" });
  const bar = make("div", { class: "filter-bar" }, status, clear);
  const list = make("ol", { class: "entries" });
  const more = make("button", { type: "button" });
  const results = make("section", { class: "filtered", tabindex: "-1" }, list, more);
  let facets;
  let dates;
  let shownCards = SHOWN_CARDS;

  function build() {
    const words = index.words;
    facets = index.facets.map((facet, i) => buildFacet(facet, i));
    dates = PERIOD.map((end) => {
      const input = make("input", { type: "date", name: end });
      input.addEventListener("change", () => {
        choice[end] = input.value;
        change();
      });
      return input;
    });
    const period = make("fieldset", {}, make("legend", {}, words.period));
    dates.forEach((input, i) => period.append(make("label", {}, words[PERIOD[i]], " ", input)));
    const form = make("form", { class: "filter-form" });
    form.append(...facets.map((facet) => facet.box).filter(Boolean), period);
    form.addEventListener("submit", (event) => event.preventDefault());
    const hint = make("p", { class: "filter-hint" }, words.hint);
    frame.querySelector(".filter-panel").replaceChildren(hint, form);
    clear.append(words.clear);
    clear.addEventListener("click", () => {
      choice = { names: index.facets.map(() => new Set()), from: "", to: "" };
      change();
      frame.querySelector("summary").focus();
    });
    more.append(words.more);
    more.addEventListener("click", showMore);
    frame.after(bar, results);
  }

  function buildFacet(facet, i) {
    if (!facet.names.length) return {};
    const options = make("ul");
    const box = make("fieldset", {}, make("legend", {}, facet.title));
    const find = make("input", { type: "search", autocomplete: "off" });
    find.setAttribute("aria-label", index.words.find.replace("{title}", facet.title));
    find.addEventListener("input", () => showFacet(i, matching()));
    find.placeholder = index.words.finding;
    box.append(find, options);
    return { box, options, find, made: new Map() };
  }

  function option(i, number) {
    const { made } = facets[i];
    if (!made.has(number)) {
      const name = index.facets[i].names[number];
      const box = make("input", { type: "checkbox", name: index.facets[i].key });
      const amount = make("span", { class: "amount" });
      box.value = name;
      box.addEventListener("change", () => {
        box.checked ? choice.names[i].add(name) : choice.names[i].delete(name);
        change();
      });
      const line = make("li", {}, make("label", {}, box, make("bdi", {}, name), " ", amount));
      made.set(number, { line, box, amount });
    }
    return made.get(number);
  }

  function showFacet(i, found) {
    const { names } = index.facets[i];
    if (!names.length) return;
    const counts = new Array(names.length).fill(0);
    for (const event of found) for (const name of index.events[event][i + 2]) counts[name] += 1;
    const asked = facets[i].find.value.trim().toLowerCase();
    const chosen = [];
    const others = [];
    names.forEach((name, number) => {
      if (choice.names[i].has(name)) chosen.push(number);
      else if (counts[number] && name.toLowerCase().includes(asked)) others.push(number);
    });
    const focused = document.activeElement;
    const lines = [...chosen, ...others.slice(0, SHOWN_NAMES)].map((number) => {
      const made = option(i, number);
      made.box.checked = choice.names[i].has(names[number]);
      made.amount.textContent = written(counts[number]);
      return made.line;
    });
    facets[i].options.replaceChildren(...lines);
    facets[i].find.hidden = !asked && others.length <= SHOWN_NAMES;
    if (focused !== document.activeElement) focused.focus({ preventScroll: true });
  }

  /* ---- What is shown ---- */

  let turn = 0;

  function show(cards = SHOWN_CARDS) {
    const found = matching();
    const filtered = isFiltered();
    shownCards = cards;
    index.facets.forEach((_, i) => showFacet(i, found));
    dates.forEach((input, i) => (input.value = choice[PERIOD[i]]));
    for (const part of frame.parentElement.children) {
      if (![frame, bar, results, order?.parentElement].includes(part)) part.hidden = filtered;
    }
    bar.hidden = results.hidden = !filtered;
    return showCards(filtered ? found : []);
  }

  function summary(number) {
    const { words, events } = index;
    const count = words.shown.replace("{shown}", written(number)).replace("{all}", written(events.length));
    const named = choice.names.flatMap((names) => [...names]);
    const ends = PERIOD.filter((end) => choice[end]);
    const period = ends.map((end) => `${words[end]} ${day(choice[end])}`);
    return [number ? count : words.none, ...named, ...period].join(" · ");
  }

  function written(number) {
    return number.toLocaleString(document.documentElement.lang);
  }

  /* A day as the pages write it. */
  function day(iso) {
    const [year, month, number] = iso.split("-").map(Number);
    const parts = { year, month: index.words.months[month - 1], day: number };
    return index.words.day.replace(/{(\w+)}/g, (_, name) => parts[name]);
  }

  async function showCards(found) {
    const own = ++turn;
    const seen = found.slice(0, shownCards);
    const files = new Set(seen.map((number) => Math.floor(number / index.cards)));
    const loaded = new Map();
    await Promise.all(
      [...files].map(async (file) => {
        const holder = document.createElement("template");
        holder.innerHTML = await load(`filter/cards-${file}.js`);
        loaded.set(file, holder.content.children);
      }),
    );
    if (own !== turn) return; // The reader has chosen anew meanwhile.
    const cards = seen.map((number) => {
      const card = loaded.get(Math.floor(number / index.cards))[number % index.cards];
      return card.cloneNode(true);
    });
    for (const card of cards) {
      for (const link of card.querySelectorAll("a")) {
        link.setAttribute("href", root + link.getAttribute("href"));
      }
    }
    list.replaceChildren(...cards);
    more.hidden = found.length <= shownCards;
    // Told only now: who hears that three events match finds three.
    status.textContent = isFiltered() ? summary(found.length) : "";
  }

  async function showMore() {
    const first = shownCards;
    shownCards += SHOWN_CARDS;
    await showCards(matching());
    list.children[first].querySelector("a").focus();
  }

  /* ---- Start ---- */

  /* A reader who comes back finds the panel, the cards and the place as they were. */
  async function restore({ open, cards, top }) {
    frame.open = open;
    await show(cards);
    scrollTo({ top, behavior: "instant" });
  }

  function keep() {
    const state = { open: frame.open, cards: shownCards, top: scrollY };
    if (isFiltered()) history.replaceState(state, "");
  }

  load("filter/index.js").then((data) => {
    index = data;
    read();
    build();
    history.state && isFiltered() ? restore(history.state) : show();
    window.addEventListener("pagehide", keep);
    window.addEventListener("popstate", () => {
      read();
      show();
    });
    order?.addEventListener("turned", () => isFiltered() && showCards(matching()));
  });
})();
