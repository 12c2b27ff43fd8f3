/** A group of checkboxes, one for each value of a facet. The elements of the boxes are reused, so that they keep the focus. */
(function (page) {
  'use strict';

  const { element, number } = page.text;

  /** The number of values that are shown until the user asks for all. */
  const FIRST = 5;

  class Facet {
    #boxes = new Map();
    #list = element('ul', 'facet-values');
    #more = element('button', 'quiet');
    #all = false;
    #values = [];

    /** `labelOf` and `colourOf` return the label and colour of a value; `onChange(value, wanted)` is called when the user changes a box. */
    constructor(fieldset, { labelOf, colourOf, onChange }) {
      this.labelOf = labelOf;
      this.colourOf = colourOf;
      this.onChange = onChange;
      this.#more.type = 'button';
      this.#more.addEventListener('click', () => {
        this.#all = !this.#all;
        this.show(this.#values);
      });
      fieldset.append(this.#list, this.#more);
    }

    show(values) {
      this.#values = values;
      const shown = values.filter((value, index) => this.#all || index < FIRST || value.wanted);
      const rows = shown.map(value => this.#row(value));
      const focused = document.activeElement;
      // Only boxes that aren't in their place are moved, because a box that is moved loses the focus.
      rows.forEach((row, index) => {
        if (this.#list.children[index] !== row) {
          this.#list.insertBefore(row, this.#list.children[index] ?? null);
        }
      });
      while (this.#list.children.length > rows.length) {
        this.#list.lastChild.remove();
      }
      if (focused !== document.activeElement && this.#list.contains(focused)) {
        focused.focus({ preventScroll: true });
      }
      this.#more.hidden = values.length <= FIRST;
      this.#more.textContent = this.#all ? 'Show fewer' : `Show all ${number(values.length)}`;
      this.#more.setAttribute('aria-expanded', String(this.#all));
    }

    #row({ value, count, wanted }) {
      if (!this.#boxes.has(value)) {
        this.#boxes.set(value, this.#makeRow(value));
      }
      const { row, box, counter, spoken } = this.#boxes.get(value);
      box.checked = wanted;
      row.classList.toggle('empty', count === 0);
      counter.textContent = number(count);
      spoken.textContent = count === 1 ? ' record' : ' records';
      return row;
    }

    #makeRow(value) {
      const row = element('li');
      const label = element('label', 'facet');
      const box = element('input');
      box.type = 'checkbox';
      box.addEventListener('change', () => this.onChange(value, box.checked));
      const name = element('span', 'facet-name', this.labelOf(value));
      name.title = name.textContent;
      const counter = element('span', 'facet-count');
      const spoken = element('span', 'visually-hidden');
      label.append(box);
      if (this.colourOf) {
        const dot = element('span', 'dot');
        dot.dataset.type = this.colourOf(value);
        label.append(dot);
      }
      label.append(name, counter, spoken);
      row.append(label);
      return { row, box, counter, spoken };
    }
  }

  page.Facet = Facet;
})((window.cataloguePage ??= {}));
