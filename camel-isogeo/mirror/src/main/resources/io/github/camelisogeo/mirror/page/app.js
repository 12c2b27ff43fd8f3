/** Connects the parts: the actions of the user and the messages of the server go to the store, and from there to the list and the map. */
(function (page) {
  'use strict';

  const { typeLabel, typeColour, ownerLabel, element, moment, number, counted } = page.text;
  const byId = id => document.getElementById(id);
  const wide = window.matchMedia('(min-width: 860px)');
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  page.motion = () => (still.matches ? 'auto' : 'smooth');

  const part = page.partWanted();
  const store = new page.Store();
  let catalogue = null;
  /** The changes that came while the catalogue is being read again, or null if it isn't. */
  let held = null;
  let again = false;
  let selected = null;
  let located = false;

  const list = new page.RecordList({
    list: byId('record-list'), more: byId('more'), nothing: byId('nothing'),
    onSelect: id => select(id, { go: true }),
  });
  const map = new page.RecordMap(byId('map'), {
    onSelect: id => select(id, { reveal: true }),
    coveredRight: () => (wide.matches && !byId('changes-body').hidden ? byId('changes').offsetWidth + 16 : 0),
  });
  page.map = map;
  const changes = new page.ChangesPanel({
    toggle: byId('changes-toggle'), body: byId('changes-body'), list: byId('changes-list'), note: byId('changes-note'),
    count: byId('changes-count'), announcer: byId('announcer'),
    isThere: id => store.get(id) !== undefined,
    onSelect: id => select(id, { go: true, reveal: true }),
  });
  const facets = {
    type: new page.Facet(byId('facet-type'), {
      labelOf: typeLabel, colourOf: typeColour, onChange: (value, wanted) => want('type', value, wanted),
    }),
    owner: new page.Facet(byId('facet-owner'), {
      labelOf: ownerLabel, onChange: (value, wanted) => want('owner', value, wanted),
    }),
  };

  function want(facet, value, wanted) {
    store.want(facet, value, wanted);
    draw({ fromStart: true });
  }

  function draw(how) {
    const visible = store.visible();
    if (how?.fromStart) {
      map.closeChoice();
    }
    list.show(visible, how);
    map.show(visible);
    facets.type.show(store.facet('type'));
    facets.owner.show(store.facet('owner'));
    byId('count').textContent = store.isNarrowed
      ? `${number(visible.length)} of ${counted(store.size, 'record', 'records')}`
      : counted(store.size, 'record', 'records');
    byId('nothing').textContent = store.size === 0 ? 'The catalogue is empty.' : 'No record matches this search and these filters.';
    byId('clear').hidden = !store.isNarrowed;
    byId('filter-count').hidden = store.filters === 0;
    byId('filter-count').textContent = number(store.filters);
    drawLegend();
  }

  function drawLegend() {
    const colours = new Map();
    for (const { value, total } of store.facet('type')) {
      const colour = typeColour(value);
      if (total > 0 && !colours.has(colour)) {
        colours.set(colour, colour === 'other' ? 'Other' : typeLabel(value));
      }
    }
    byId('legend').replaceChildren(...[...colours].map(([colour, label]) => {
      const item = element('li');
      const dot = element('span', 'dot');
      dot.dataset.type = colour;
      item.append(dot, label);
      return item;
    }));
  }

  function select(id, { go = false, reveal = false } = {}) {
    if (id !== null && !store.get(id)) {
      // The record has been removed since it was offered.
      return;
    }
    selected = id;
    list.select(id);
    map.select(id);
    if (id !== null && !store.visible().some(record => record.id === id)) {
      // The record is in the latest changes but hidden by a filter.
      clearFilters();
    }
    if (reveal && id !== null) {
      list.reveal(id);
    }
    if (go) {
      map.goTo(store.get(id));
    }
  }

  function clearFilters() {
    store.wantEverything();
    byId('search').value = '';
    draw({ fromStart: true });
  }

  function replaceAll(records) {
    store.replaceAll(records);
    if (selected !== null && !store.get(selected)) {
      select(null);
    }
    draw();
    if (!located && records.length > 0) {
      located = true;
      map.showWhereTheyAre(store.all());
    }
  }

  /** Returns whether a record belongs to what this page shows. Other parts of a large catalogue are other pages. */
  function belongs({ type, id }) {
    return type === 'deleted' || store.get(id) !== undefined || catalogue.total <= catalogue.most
      // The newest records come on top of the first part, but not without end.
      || (catalogue.part === 1 && store.size < catalogue.most * 1.1);
  }

  function follow(happened) {
    if (held) {
      held.push(...happened);
      return;
    }
    happened.filter(belongs).forEach(change => store.apply(change));
    if (selected !== null && !store.get(selected)) {
      select(null);
    }
    draw();
    list.refresh(happened.map(change => change.id));
    changes.say('');
    changes.add(happened);
    if (!located && store.size > 0) {
      located = true;
      map.showWhereTheyAre(store.all());
    }
  }

  function liveness(state, text) {
    byId('liveness').dataset.state = state;
    byId('liveness-text').textContent = text;
  }

  function take(loaded) {
    const { records, ...rest } = loaded;
    catalogue = rest;
    replaceAll(records);
    page.showParts(byId('parts'), catalogue);
  }

  /** Reads the catalogue again, because changes were missed. Those that come meanwhile are applied to what is read. */
  async function readAgain() {
    if (held) {
      again = true;
      return;
    }
    held = [];
    do {
      again = false;
      const loaded = await page.loadPart(part);
      if (loaded) {
        take(loaded);
      }
    } while (again);
    const waited = held;
    held = null;
    if (waited.length > 0) {
      follow(waited);
    }
  }

  async function begin() {
    const loaded = await page.loadPart(part);
    if (!loaded) {
      liveness('lost', 'No catalogue');
      byId('count').textContent = 'No records';
      changes.say(part === 1
        ? 'The file catalogue.js is missing beside this page. Run the mirror once; then load the page again.'
        : `The catalogue has no part ${number(part)}.`);
      return;
    }
    byId('source').textContent = loaded.source ?? '';
    take(loaded);
    if (!catalogue.live) {
      const written = moment(catalogue.written);
      liveness('snapshot', 'Snapshot');
      byId('written').textContent = written ? `As it was on ${written}, without live changes` : 'Without live changes';
      changes.say('This page shows a snapshot from files, without live changes. Open it from the running mirror to watch them come in.');
      changes.open(false);
      return;
    }
    changes.say('Nothing has changed since the mirror was started. New, updated and deleted records appear here as they come.');
    page.listen({
      onConnection: there => (there ? liveness('live', 'Live') : liveness('lost', 'Connection lost, trying again')),
      onState: state => {
        if (state.version !== catalogue.version) {
          readAgain();
        }
        changes.replaceAll(state.changes);
        if (state.changes.length > 0) {
          changes.say('');
        }
      },
      onChanges: follow,
    });
  }

  let typing = null;
  byId('search').addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      store.search(byId('search').value);
      draw({ fromStart: true });
    }, 120);
  });
  byId('clear').addEventListener('click', () => {
    clearFilters();
    byId('search').focus();
  });

  function openFacets(wanted) {
    byId('facets').hidden = !wanted;
    byId('filter-toggle').setAttribute('aria-expanded', String(wanted));
  }
  byId('filter-toggle').addEventListener('click', () => openFacets(byId('facets').hidden));

  // Each press closes or clears one thing: the list on the map, the selection, then search and filters.
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') {
      return;
    }
    const inSearch = event.target === byId('search') && byId('search').value !== '';
    if (map.closeChoice()) {
      return;
    }
    if (selected !== null && !inSearch) {
      select(null);
    } else if (store.isNarrowed || inSearch) {
      event.preventDefault();
      clearTimeout(typing);
      clearFilters();
    }
  });

  dark.addEventListener('change', () => map.recolour());
  function fitLayout() {
    openFacets(wide.matches && window.innerHeight > 700);
    changes.open(wide.matches);
  }
  wide.addEventListener('change', fitLayout);
  fitLayout();
  begin();
})((window.cataloguePage ??= {}));
