/* The search page: asks Pagefind's index and lists what it finds. The words that are asked for
   are kept in the address. Where the index cannot be read, as from a disk, the page says so and
   leads to the lists. */
(() => {
  "use strict";
  const PAGE = 15;
  const ASKED = { excerptLength: 34 };
  const form = document.querySelector(".search");
  const field = form.querySelector("input");
  const status = document.querySelector(".search-status");
  const list = document.querySelector(".search-results");
  const more = document.querySelector(".search-more");
  const without = document.querySelector(".search-without");
  const said = form.dataset;
  const folder = new URL(said.index, document.baseURI);
  const parts = said.parts.split(" ").filter(Boolean).map((part) => new URL(part, folder).href);
  const root = document.currentScript.getAttribute("src").split("static/")[0];
  let found = [];
  let turn = 0;
  let index;

  /* Modules, and what they fetch, are kept from pages that are opened from a disk. */
  const open = () => {
    if (!index) {
      index =
        location.protocol === "file:"
          ? Promise.reject(new Error("no search from a disk"))
          : import(new URL("pagefind.js", folder)).then(
              async (pagefind) => {
                // What is asked of the first part is not asked of the others by itself.
                await pagefind.options({ noWorker: true, ...ASKED });
                await Promise.all(parts.map((part) => pagefind.mergeIndex(part, ASKED)));
                return pagefind;
              },
            );
      index.catch(fail);
    }
    return index;
  };

  function fail() {
    form.hidden = true;
    status.textContent = said.unavailable;
    without.classList.add("search-failed");
  }

  async function search() {
    const own = ++turn;
    const asked = field.value.trim();
    history.replaceState(null, "", asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
    if (!asked) {
      found = [];
      list.replaceChildren();
      more.hidden = true;
      status.textContent = "";
      return;
    }
    const answer = await (await open()).search(asked);
    if (own !== turn) return;
    found = answer.results;
    const lines = await load(0);
    if (own !== turn) return;
    list.replaceChildren(...lines);
    const count = found.length === 1 ? said.one : said.many.replace("{number}", found.length);
    status.textContent = found.length ? count : said.none;
  }

  async function load(from) {
    const pages = await Promise.all(found.slice(from, from + PAGE).map((each) => each.data()));
    more.hidden = found.length <= from + PAGE;
    return pages.map(line);
  }

  function line(page) {
    const folder = page.raw_url.replace(/^\//, "").split("/")[0];
    const link = document.createElement("a");
    link.href = root + page.raw_url.replace(/^\//, "");
    link.textContent = page.meta.title;
    const title = document.createElement("h2");
    title.append(link);
    const kind = document.createElement("p");
    kind.className = "label";
    kind.textContent = said[folder] || said.page;
    const excerpt = document.createElement("p");
    excerpt.innerHTML = page.excerpt; // Pagefind escapes the text and adds `mark`.
    const item = document.createElement("li");
    item.append(kind, title, excerpt);
    return item;
  }

  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 200);
  });
  field.addEventListener("focus", open, { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search().then(() => list.querySelector("a")?.focus());
  });
  more.addEventListener("click", async () => {
    const lines = await load(list.children.length);
    list.append(...lines);
    lines[0].querySelector("a").focus();
  });

  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) search();
  else if (location.protocol === "file:") open();
  if (matchMedia("(hover: hover)").matches && !form.hidden) field.focus({ preventScroll: true });
})();
