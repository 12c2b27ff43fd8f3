/** The map: land, drawn without tiles, and the envelopes of the records. */
(function (page) {
  'use strict';

  const L = window.L;
  const { element, titleOf, typeLabel, typeColour, counted } = page.text;

  const FRANCE = L.latLngBounds([41.2, -5.6], [51.3, 9.8]);
  /** The largest latitude of the Mercator projection. */
  const LAST_LATITUDE = 85;
  /** An envelope that is smaller than this in both directions, in pixels, is drawn as a point. */
  const SMALL = 9;
  const POINT = 4;
  const REACH = 9;
  /** An envelope that is wider than this, in degrees, counts as worldwide. */
  const WORLDWIDE = 90;
  const LISTED = 12;

  const CITIES = [
    ['Paris', 48.857, 2.352, 4], ['Marseille', 43.297, 5.37, 5], ['Lyon', 45.764, 4.836, 5], ['Toulouse', 43.605, 1.444, 5],
    ['Nantes', 47.218, -1.554, 5], ['Bordeaux', 44.838, -0.579, 5], ['Lille', 50.629, 3.057, 5],
    ['Strasbourg', 48.573, 7.752, 5], ['Brest', 48.39, -4.486, 5], ['Rennes', 48.117, -1.678, 6], ['Nice', 43.71, 7.262, 6],
    ['Montpellier', 43.611, 3.877, 6], ['Dijon', 47.322, 5.041, 6], ['Clermont-Ferrand', 45.777, 3.087, 6],
    ['Ajaccio', 41.919, 8.739, 6], ['London', 51.507, -0.128, 5], ['Brussels', 50.85, 4.352, 6], ['Geneva', 46.204, 6.143, 6],
    ['Barcelona', 41.385, 2.173, 6],
  ];

  /** Converts [x, y, dx, dy, …] in units to [latitude, longitude] pairs. */
  function unpack(numbers, scale) {
    const line = [];
    let x = 0;
    let y = 0;
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i];
      y += numbers[i + 1];
      line.push([y / scale, x / scale]);
    }
    return line;
  }

  function boundsOf([west, south, east, north]) {
    const clamp = latitude => Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
    return L.latLngBounds([clamp(south), west], [clamp(north), east < west ? east + 360 : east]);
  }

  class RecordMap {
    #map;
    #land;
    #borders;
    #drawn = new Map();
    #renderer;
    #selectedRenderer;
    #selected = null;
  #choice = null;
  #mark = null;
    #colours = {};

    /** `onSelect(id)` is called when the user selects a record, with null for none; `coveredRight()` returns the width of the panel over the map. */
    constructor(container, { onSelect, coveredRight }) {
      this.onSelect = onSelect;
      this.coveredRight = coveredRight;
      this.#map = L.map(container, {
        zoomControl: false, minZoom: 1, maxZoom: 15, maxBounds: [[-89, -250], [89, 250]], maxBoundsViscosity: 0.8,
        zoomSnap: 0.5, wheelPxPerZoomLevel: 90, worldCopyJump: false,
      });
      this.#map.attributionControl.setPrefix('Leaflet').addAttribution('Natural Earth');
      L.control.zoom({ position: 'bottomright' }).addTo(this.#map);
      L.control.scale({ imperial: false, position: 'bottomright' }).addTo(this.#map);
      this.#fit(FRANCE, { animate: false });
      this.#pane('land', 210);
      this.#pane('places', 220);
      this.#pane('selected', 450);
      this.#renderer = L.canvas({ padding: 0.3 });
      this.#selectedRenderer = L.canvas({ pane: 'selected', padding: 0.3 });
      this.#drawLand(L.canvas({ pane: 'land', padding: 0.3 }));
      this.#placeCities();
      this.recolour();
      this.#map.on('zoomend', () => this.#reshape());
      this.#map.on('click', event => this.#choose(event));
      this.#map.on('mousemove', event => this.#point(event));
      new ResizeObserver(() => this.#map.invalidateSize({ animate: false })).observe(container);
    }

    #pane(name, order) {
      const pane = this.#map.createPane(name);
      pane.style.zIndex = order;
      pane.style.pointerEvents = 'none';
    }

    #drawLand(renderer) {
      const outline = window.worldOutline;
      if (!outline) {
        return;
      }
      const common = { renderer, pane: 'land', interactive: false, weight: 0.8 };
      this.#land = L.polygon(
        outline.land.map(rings => rings.map(ring => unpack(ring, outline.scale))), { ...common, fillOpacity: 1 });
      this.#borders = L.polyline(outline.borders.map(line => unpack(line, outline.scale)), { ...common, dashArray: '3 3' });
      this.#land.addTo(this.#map);
      this.#borders.addTo(this.#map);
    }

    #placeCities() {
      const places = CITIES.map(([name, latitude, longitude, zoom]) => {
        const icon = L.divIcon({ className: 'place', html: element('span', '', name), iconSize: [0, 0] });
        const marker = L.marker([latitude, longitude], { icon, pane: 'places', interactive: false, keyboard: false });
        return { marker, zoom };
      });
      const show = () => {
        for (const { marker, zoom } of places) {
          if (this.#map.getZoom() >= zoom) {
            marker.addTo(this.#map);
          } else {
            marker.remove();
          }
        }
      };
      this.#map.on('zoomend', show);
      show();
    }

    /** Reads the colours from the style sheet, which has a light and a dark theme. */
    recolour() {
      const style = getComputedStyle(document.documentElement);
      const colour = name => style.getPropertyValue(`--${name}`).trim();
      this.#colours = Object.fromEntries(
        ['vectorDataset', 'rasterDataset', 'service', 'resource', 'other', 'selected'].map(name => [name, colour(`type-${name}`)]));
      this.#land?.setStyle({ fillColor: colour('land'), color: colour('coast') });
      this.#borders?.setStyle({ color: colour('border') });
      for (const drawn of this.#drawn.values()) {
        drawn.layer.setStyle(this.#style(drawn));
      }
      this.#highlight();
    }

    show(records) {
      const wanted = new Map(records.filter(record => record.bbox).map(record => [record.id, record]));
      for (const [id, drawn] of this.#drawn) {
        if (wanted.get(id) !== drawn.record) {
          drawn.layer.remove();
          this.#drawn.delete(id);
        }
      }
      const fresh = [...wanted.values()].filter(record => !this.#drawn.has(record.id)).map(record => this.#draw(record));
      // Large envelopes are drawn below small ones.
      fresh.sort((one, two) => two.area - one.area);
      for (const drawn of fresh) {
        this.#drawn.set(drawn.record.id, drawn);
        drawn.layer.addTo(this.#map);
      }
      this.#highlight();
    }

    /** Shows the region where most of the records are, ignoring those that cover the world. */
    showWhereTheyAre(records) {
      const centres = records
        .filter(record => record.bbox)
        .map(record => boundsOf(record.bbox))
        .filter(bounds => bounds.getEast() - bounds.getWest() < WORLDWIDE)
        .map(bounds => bounds.getCenter());
      if (centres.length === 0) {
        return;
      }
      // Overseas territories alone must not turn a map of France into one of the world.
      const inFrance = centres.filter(centre => FRANCE.contains(centre)).length;
      this.#fit(inFrance > centres.length * 0.6 ? FRANCE : this.#middle(centres).pad(0.15), { maxZoom: 8, animate: false });
    }

    select(id) {
      this.#selected = id;
      this.#highlight();
    }

    goTo(record) {
      if (!record?.bbox) {
        return;
      }
      this.#fit(boundsOf(record.bbox), { maxZoom: 11, duration: 0.7, animate: page.motion() === 'smooth' });
    }

    /** Returns whether a place is visible. */
    shows(latitude, longitude) {
      return this.#map.getBounds().contains([latitude, longitude]);
    }

    /** Returns the position of a place in the window: [x, y] in pixels. */
    placeOf(latitude, longitude) {
      const { x, y } = this.#map.latLngToContainerPoint([latitude, longitude]);
      const { left, top } = this.#map.getContainer().getBoundingClientRect();
      return [left + x, top + y];
    }

    /** Closes the list of records on the map, and returns whether there was one. */
    closeChoice() {
      const open = this.#choice?.isOpen() ?? false;
      this.#map.closePopup();
      return open;
    }

    /** Returns the bounds that contain nine of ten centres in each direction. */
    #middle(centres) {
      const range = axis => {
        const sorted = centres.map(centre => centre[axis]).sort((one, two) => one - two);
        return [sorted[Math.floor(sorted.length * 0.05)], sorted[Math.ceil(sorted.length * 0.95) - 1]];
      };
      const [south, north] = range('lat');
      const [west, east] = range('lng');
      return L.latLngBounds([south, west], [north, east]);
    }

    #fit(bounds, options) {
      const around = { ...options, paddingTopLeft: [32, 32], paddingBottomRight: [32 + this.#covered(), 32] };
      if (options.animate) {
        this.#map.flyToBounds(bounds, around);
      } else {
        this.#map.fitBounds(bounds, around);
      }
    }

    /** Returns the width of the right side that is under a panel, in pixels, or 0 if little of the map would be left. */
    #covered() {
      const covered = this.coveredRight();
      return this.#map.getSize().x > 2 * covered ? covered : 0;
    }

    #draw(record) {
      const bounds = boundsOf(record.bbox);
      const width = bounds.getEast() - bounds.getWest();
      const drawn = { record, bounds, width, area: width * (bounds.getNorth() - bounds.getSouth()) };
      drawn.small = this.#isSmall(bounds);
      drawn.layer = this.#layer(drawn, this.#renderer);
      return drawn;
    }

    #layer(drawn, renderer) {
      const options = { renderer, interactive: false, ...this.#style(drawn) };
      return drawn.small
        ? L.circleMarker(drawn.bounds.getCenter(), { ...options, radius: POINT })
        : L.rectangle(drawn.bounds, options);
    }

    #style(drawn) {
      const color = this.#colours[typeColour(drawn.record.type)];
      return drawn.small
        ? { color, fillColor: color, weight: 1.2, opacity: 0.95, fillOpacity: 0.55 }
        : drawn.width > WORLDWIDE
          ? { color, fill: false, weight: 1, opacity: 0.22 }
          : { color, fillColor: color, weight: 1, opacity: 0.6, fillOpacity: 0.035 };
    }

    #isSmall(bounds) {
      const size = this.#map.project(bounds.getSouthEast()).subtract(this.#map.project(bounds.getNorthWest()));
      return Math.abs(size.x) < SMALL && Math.abs(size.y) < SMALL;
    }

    #reshape() {
      for (const drawn of this.#drawn.values()) {
        const small = this.#isSmall(drawn.bounds);
        if (small !== drawn.small) {
          drawn.layer.remove();
          drawn.small = small;
          drawn.layer = this.#layer(drawn, this.#renderer).addTo(this.#map);
        }
      }
      this.#highlight();
    }

    #highlight() {
      this.#mark?.remove();
      this.#mark = null;
      const drawn = this.#drawn.get(this.#selected);
      if (drawn) {
        this.#mark = this.#layer(drawn, this.#selectedRenderer);
        const color = this.#colours.selected;
        this.#mark.setStyle({ color, fill: true, fillColor: color, weight: 2.5, opacity: 1, fillOpacity: drawn.small ? 0.85 : 0.14 });
        if (drawn.small) {
          this.#mark.setRadius(POINT + 3);
        }
        this.#mark.addTo(this.#map);
      }
    }

    /** Returns the records at a place, the smallest first, which are drawn on top. */
    #at({ latlng, layerPoint }) {
      return [...this.#drawn.values()]
        .filter(drawn => drawn.small
          ? this.#map.latLngToLayerPoint(drawn.bounds.getCenter()).distanceTo(layerPoint) <= REACH
          : drawn.bounds.contains(latlng))
        .sort((one, two) => one.area - two.area);
    }

    #point(event) {
      const near = this.#at(event).some(drawn => drawn.width <= WORLDWIDE);
      this.#map.getContainer().classList.toggle('over-record', near);
    }

    #choose(event) {
      const found = this.#at(event);
      if (found.length === 0) {
        this.onSelect(null);
        return;
      }
      this.onSelect(found[0].record.id);
      if (found.length > 1) {
        this.#offer(found, event.latlng);
      }
    }

    /** Shows a list to choose from, because envelopes overlap and are often equal. */
    #offer(found, place) {
      const content = element('div', 'choice');
      content.append(element('p', 'choice-heading', `${counted(found.length, 'record', 'records')} here, the smallest first`));
      const list = element('ul');
      for (const { record } of found.slice(0, LISTED)) {
        const item = element('li');
        const button = element('button', 'choice-title');
        button.type = 'button';
        const dot = element('span', 'dot');
        dot.dataset.type = typeColour(record.type);
        const title = element('span', '', titleOf(record));
        title.dir = 'auto';
        button.append(dot, title, element('span', 'visually-hidden', `, ${typeLabel(record.type)}`));
        button.addEventListener('click', () => this.onSelect(record.id));
        item.append(button);
        list.append(item);
      }
      content.append(list);
      if (found.length > LISTED) {
        content.append(element('p', 'choice-rest', `and ${counted(found.length - LISTED, 'larger one', 'larger ones')}`));
      }
      const small = this.#map.getSize().x < 480;
      this.#choice = L.popup({ maxWidth: small ? 240 : 320, minWidth: 200, maxHeight: small ? 180 : 280, autoPanPaddingTopLeft: [12, 12],
        autoPanPaddingBottomRight: [12 + this.#covered(), 12] })
        .setLatLng(place)
        .setContent(content)
        .openOn(this.#map);
    }
  }

  page.RecordMap = RecordMap;
})((window.cataloguePage ??= {}));
