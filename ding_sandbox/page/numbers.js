// Magic numbers: each makes one thing happen.

import { copyButton } from "./copy.js";
import { $, make } from "./dom.js";

export function makeNumbers({ shared }) {
  const numbers = shared.about.magic_numbers;
  const explained = new Set();

  function row(one) {
    const button = copyButton(one.phone_number, one.phone_number, one.phone_number);
    button.setAttribute("aria-label", `Copy ${one.phone_number}`);
    const made = make("tr", {
      children: [
        make("td", { children: [button] }),
        make("td", { text: one.operation }),
        make("td", { text: one.http_status }),
        make("td", { children: [make("code", { text: one.answer })] }),
        make("td", { text: one.explanation.replaceAll("`", "") }),
      ],
    });
    // The doc_url of an error leads to the first row that has its code.
    if (one.http_status >= 400 && !explained.has(one.answer)) {
      explained.add(one.answer);
      made.id = one.answer;
    }
    return made;
  }

  $("numbers-rows").replaceChildren(...numbers.map(row));

  return {
    /** Whether a word of the address is explained here. */
    explains: (word) => explained.has(word),
    /** Show what explains it. */
    show: (word) => {
      for (const one of document.querySelectorAll(".wanted")) one.classList.remove("wanted");
      $(word).classList.add("wanted");
      $(word).scrollIntoView({ block: "center" });
    },
  };
}
