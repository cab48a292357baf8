/* Loads the filters when a reader opens them, or comes by an address that has a choice. Most
   readers only read: the first view of the timeline is the lighter for it. */
(() => {
  "use strict";
  const frame = document.querySelector(".filter");
  const script = document.createElement("script");
  script.src = document.currentScript.getAttribute("src").replace(".js", "-panel.js");
  const start = () => script.isConnected || document.head.append(script);
  const asked = new URLSearchParams(location.search);
  if (!frame) return;
  frame.addEventListener("toggle", start);
  if (["actor", "place", "tag", "source", "from", "to"].some((key) => asked.has(key))) start();
})();
