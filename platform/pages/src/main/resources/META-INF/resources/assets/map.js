// <whistle-map>: outlines of areas with points, counts or a pin on them, drawn as SVG from the city's own pack; no tiles,
// nothing from elsewhere. README.md of platform/pages says how a page uses it.
(() => {
  const english = document.documentElement.lang === 'en';
  const words = english ? {
    map: 'Map', nearer: 'Zoom in', farther: 'Zoom out', all: 'Show everything', broken: 'The latest cases could not be loaded.',
    keys: 'Arrow keys move the map, plus and minus zoom, 0 shows everything.',
    pin: 'The place. Arrow keys move it.', placed: 'The place is marked.', together: n => n + ' here; zoom in',
    ok: 'In time', soon: 'Due soon', late: 'Overdue', supervised: 'Supervised', emergency: 'Emergency'
  } : {
    map: '地图', nearer: '放大', farther: '缩小', all: '显示全部', broken: '最新情况没有取到。',
    keys: '方向键移动地图，加号减号缩放，0 显示全部。',
    pin: '地点。用方向键移动。', placed: '地点已标出。', together: n => n + ' 件在一起，点开放大',
    ok: '正常', soon: '快到期', late: '已超期', supervised: '督办', emergency: '特急'
  };
  // Each tone has a shape of its own: colour is not all that tells them apart. From calm to worst.
  const SHAPES = {
    ok: 'M0-8A8 8 0 1 1 0 8A8 8 0 1 1 0-8Z', soon: 'M0-10L10 0L0 10L-10 0Z', late: 'M0-10L10 8L-10 8Z',
    supervised: 'M-8-8H8V8H-8Z', emergency: 'M0-12L3-5L10-8L7-1L12 4L5 5L3 12L-2 6L-9 9L-7 2L-12-3L-5-4Z'
  };
  const TONES = Object.keys(SHAPES), SIZE = 1000, NEAREST = 100, TOGETHER = 36, STEP = 60, SLACK = 4, BUTTONS = 52;

  const draw = (name, attributes = {}, ...inside) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  };
  const html = (name, attributes = {}, ...inside) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  };
  const mercator = ([lon, lat]) => [lon / 360, -Math.asinh(Math.tan(lat * Math.PI / 180)) / 2 / Math.PI];
  const degrees = ([x, y]) => [x * 360, Math.atan(Math.sinh(-y * 2 * Math.PI)) * 180 / Math.PI];
  const boxOf = points => points.reduce((box, [x, y]) =>
    [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)], [Infinity, Infinity, -Infinity, -Infinity]);
  const middle = box => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let maps = 0;
  const between = (low, value, high) => Math.max(low, Math.min(high, value));

  class WhistleMap extends HTMLElement {
    static observedAttributes = ['pin'];

    async connectedCallback() {
      if (this.drawn) return;
      this.drawn = true;
      try {
        this.areas = (await this.read('areas', { features: [] })).features;
      } catch (unavailable) {
        this.areas = [];
      }
      if (!this.areas.length) return; // what the element holds stands in for the map
      this.frame();
      this.layOut();
      this.listen();
      new ResizeObserver(() => this.resize()).observe(this.svg);
      await this.refresh();
      this.closest('[data-live]')?.addEventListener('changed', () => this.refresh());
    }

    attributeChangedCallback(name, before, now) {
      if (this.svg && before !== now && now !== this.said) this.readPin();
    }

    /** Asks again for points and counts. */
    async refresh() {
      try {
        this.points = (await this.read('points', { features: [] })).features.map((each, index) =>
          ({ ...each.properties, key: 'p' + index, at: this.local(each.geometry.coordinates) }));
        this.counts = await this.read('counts', {});
        this.say('');
      } catch (noNetwork) {
        this.points ??= [];
        this.counts ??= {};
        this.say(words.broken);
      }
      this.shade();
      this.explain();
      this.show();
    }

    async read(attribute, none) {
      if (!this.getAttribute(attribute)) return none;
      const answer = await fetch(this.getAttribute(attribute), { headers: { Accept: 'application/geo+json, application/json' } });
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    }

    frame() {
      const [areas, labels, points, pin] = ['areas', 'labels', 'points', 'pin'].map(name => draw('g', { class: 'map-' + name }));
      labels.setAttribute('aria-hidden', 'true');
      Object.assign(this, { areaLayer: areas, labelLayer: labels, pointLayer: points, pinLayer: pin, markers: new Map() });
      const help = html('p', { class: 'visually-hidden', id: 'map-keys-' + ++maps }, words.keys);
      this.svg = draw('svg', { role: 'application', tabindex: 0, 'aria-describedby': help.id,
        'aria-label': this.getAttribute('label') || words.map }, areas, labels, points, pin);
      const button = (sign, label, act) => {
        const made = html('button', { type: 'button', 'aria-label': label, title: label }, sign);
        made.addEventListener('click', act);
        return made;
      };
      const buttons = html('div', { class: 'map-buttons' }, button('+', words.nearer, () => this.zoom(1.6)),
        button('−', words.farther, () => this.zoom(1 / 1.6)), button('⤢', words.all, () => this.fit(this.box)));
      this.says = html('p', { class: 'map-says', role: 'status', hidden: '' });
      this.legend = html('ul', { class: 'map-legend', hidden: '' });
      this.replaceChildren(html('div', { class: 'map-frame' }, this.svg, buttons, this.says), this.legend, help);
    }

    /** Puts the outlines into a plane of their own, a thousand units wide, so that nearness costs no precision. */
    layOut() {
      const corners = this.areas.flatMap(area => area.geometry.coordinates.flat(2)).map(mercator), box = boxOf(corners);
      this.origin = middle(box);
      this.unit = SIZE / Math.max(box[2] - box[0], box[3] - box[1], 1e-9);
      this.outlines = this.areas.map(area => {
        const rings = area.geometry.coordinates.flat(1).map(ring => ring.map(corner => this.local(corner)));
        const path = draw('path', { d: rings.map(ring => 'M' + ring.map(([x, y]) => x.toFixed(3) + ' ' + y.toFixed(3)).join('L') + 'Z').join('') });
        const holder = draw('a', {}, path), box = boxOf(rings.flat());
        path.append(draw('title', {}, area.properties.name));
        this.areaLayer.append(holder);
        return { ...area.properties, path, holder, box };
      });
      this.box = boxOf(this.outlines.flatMap(({ box }) => [[box[0], box[1]], [box[2], box[3]]]));
      this.resize();
    }

    local(lonLat) { const [x, y] = mercator(lonLat); return [(x - this.origin[0]) * this.unit, (y - this.origin[1]) * this.unit]; }
    onEarth([x, y]) { return degrees([x / this.unit + this.origin[0], y / this.unit + this.origin[1]]); }
    onScreen([x, y]) { return [x * this.scale + this.left, y * this.scale + this.top]; }
    inPlane(x, y) { return [(x - this.left) / this.scale, (y - this.top) / this.scale]; }

    resize() {
      const { width, height } = this.svg.getBoundingClientRect();
      if (!width || width === this.width && height === this.height) return;
      const centre = this.scale && this.inPlane(this.width / 2, this.height / 2);
      Object.assign(this, { width, height });
      if (centre) return this.look(centre, this.scale);
      this.fit(this.box);
      this.readPin();
    }

    fit([west, north, east, south]) {
      const scale = Math.min((this.width - BUTTONS - 24) / (east - west || 1e-9), (this.height - 24) / (south - north || 1e-9));
      const [x, y] = middle([west, north, east, south]);
      this.look([x + BUTTONS / 2 / scale, y], scale);
    }

    look([x, y], scale) {
      if (!this.width) return;
      const whole = Math.min(this.width, this.height) / SIZE / 2;
      this.scale = between(whole, scale, NEAREST);
      this.left = this.width / 2 - between(this.box[0], x, this.box[2]) * this.scale;
      this.top = this.height / 2 - between(this.box[1], y, this.box[3]) * this.scale;
      this.show();
    }

    pan(right, down) { this.look(this.inPlane(this.width / 2 - right, this.height / 2 - down), this.scale); }

    zoom(factor, x = this.width / 2, y = this.height / 2) {
      const scale = this.scale * factor, [fixedX, fixedY] = this.inPlane(x, y);
      this.look([fixedX + (this.width / 2 - x) / scale, fixedY + (this.height / 2 - y) / scale], scale);
    }

    show() {
      if (!this.width || !this.points) return;
      this.areaLayer.setAttribute('transform', `translate(${this.left} ${this.top}) scale(${this.scale})`);
      this.label();
      this.mark();
      if (this.place) this.pinLayer.setAttribute('transform', `translate(${this.onScreen(this.place)})`);
    }

    shade() {
      const most = Math.max(1, ...Object.values(this.counts).map(each => each.count || 0));
      for (const { code, name, path, holder } of this.outlines) {
        const count = this.counts[code];
        path.setAttribute('fill-opacity', count ? 0.06 + 0.6 * Math.sqrt((count.count || 0) / most) : 1);
        path.classList.toggle('shaded', Boolean(count));
        path.firstChild.textContent = count ? count.label : name;
        for (const [element, attribute, value] of [[path, 'role', count && 'img'], [holder, 'href', count?.href], [holder, 'aria-label', count?.href && count.label]]) {
          if (value) element.setAttribute(attribute, value); else element.removeAttribute(attribute);
        }
      }
    }

    /** Writes names and counts where they have room: in the middle of what is seen of an area. */
    label() {
      const [west, north] = this.inPlane(0, 0), [east, south] = this.inPlane(this.width - BUTTONS, this.height);
      const texts = this.outlines.flatMap(({ code, name, path, box }) => {
        const seen = [Math.max(box[0], west), Math.max(box[1], north), Math.min(box[2], east), Math.min(box[3], south)];
        const width = (seen[2] - seen[0]) * this.scale, height = (seen[3] - seen[1]) * this.scale, at = middle(seen);
        const told = this.counts?.[code], shown = told?.text ?? told?.count, counted = shown !== undefined && shown !== null;
        if (width <= 0 || height <= 0 || !counted && !path.isPointInFill(new DOMPoint(...at))) return [];
        const [x, y] = this.onScreen(at);
        const named = [...name].length * (english ? 6.5 : 12.5) < width * .85 && height > (counted ? 44 : 20);
        return [...counted && width > 20 ? [draw('text', { x, y, class: 'map-count' }, String(shown))] : [],
          ...named ? [draw('text', { x, y: counted ? y + 15 : y }, name)] : []];
      });
      this.labelLayer.replaceChildren(...texts);
    }

    /** Points that would lie upon each other are drawn as one, with their number and the worst tone; no nearer, they stand in a ring. */
    mark() {
      const cell = TOGETHER / 2 ** Math.floor(Math.log2(this.scale)), cells = new Map();
      for (const point of this.points) {
        const key = point.at.map(each => Math.floor(each / cell)).join();
        cells.set(key, [...cells.get(key) || [], point]);
      }
      const nearest = this.scale >= NEAREST, shown = new Set();
      const put = (key, make, [x, y]) => {
        if (x < -40 || y < -40 || x > this.width + 40 || y > this.height + 40) return;
        shown.add(key);
        if (!this.markers.has(key)) this.markers.set(key, this.pointLayer.appendChild(make()));
        this.markers.get(key).setAttribute('transform', `translate(${x} ${y})`);
      };
      for (const [key, group] of cells) {
        if (group.length > 1 && !nearest) {
          put(`c${cell},${key},${group.length}`, () => this.cluster(group), this.onScreen(middle(boxOf(group.map(each => each.at)))));
        } else group.forEach((point, index) => {
          const [x, y] = this.onScreen(point.at), turn = index * 2 * Math.PI / group.length, ring = group.length > 1 ? 8 + 4 * group.length : 0;
          put(`${point.key},${point.tone},${point.title}`, () => this.marker(point), [x + ring * Math.cos(turn), y + ring * Math.sin(turn)]);
        });
      }
      for (const [key, marker] of this.markers) {
        if (shown.has(key)) continue;
        if (marker === document.activeElement) this.svg.focus();
        marker.remove();
        this.markers.delete(key);
      }
    }

    symbol(tone, count) {
      const known = SHAPES[tone] ? tone : 'ok';
      return [draw('path', { d: SHAPES[known], class: 'map-' + known }), ...count > 1 ? [draw('text', { y: 1 }, String(count))] : []];
    }

    marker({ title, href, tone, count }) {
      const label = [SHAPES[tone] && words[tone], title].filter(Boolean).join(' · ');
      const made = draw('a', { class: 'map-point', 'aria-label': label, ...href ? { href } : { tabindex: 0, role: 'img' } },
        ...this.symbol(tone, count), draw('title', {}, label));
      made.addEventListener('focus', () => this.say(label));
      made.addEventListener('blur', () => this.say(''));
      return made;
    }

    cluster(group) {
      const tone = TONES[Math.max(...group.map(each => TONES.indexOf(each.tone)), 0)];
      const count = group.reduce((sum, each) => sum + (each.count || 1), 0), label = words[tone] + ' · ' + words.together(count);
      const made = draw('g', { class: 'map-point map-cluster', tabindex: 0, role: 'button', 'aria-label': label },
        draw('circle', { r: 17 }), ...this.symbol(tone), draw('text', { class: 'map-number', y: 1 }, String(count)), draw('title', {}, label));
      const open = () => {
        const box = boxOf(group.map(each => each.at)), wide = Math.max(box[2] - box[0], box[3] - box[1]);
        this.look(middle(box), Math.max(this.scale * 2, wide ? Math.min(this.width, this.height) / wide / 1.6 : NEAREST));
        this.svg.focus();
      };
      made.addEventListener('click', open);
      made.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); } });
      return made;
    }

    /** Says by word what the shapes mean: those that are there. */
    explain() {
      const tones = TONES.filter(tone => this.points.some(each => each.tone === tone));
      this.legend.hidden = !tones.length;
      this.legend.replaceChildren(...tones.map(tone => html('li', {},
        draw('svg', { viewBox: '-13 -13 26 26', 'aria-hidden': 'true', class: 'map-points' }, ...this.symbol(tone)), words[tone])));
    }

    say(text) {
      this.says.textContent = text;
      this.says.hidden = !text;
    }

    // the pin
    readPin() {
      if (!this.hasAttribute('pin')) return;
      const [lat, lon] = this.getAttribute('pin').split(',').map(Number);
      if (!this.getAttribute('pin') || !Number.isFinite(lat) || !Number.isFinite(lon)) return this.lift();
      this.place = this.local([lon, lat]);
      this.stick();
      const [x, y] = this.onScreen(this.place);
      if (x < 0 || y < 0 || x > this.width || y > this.height || this.scale < 4) this.look(this.place, Math.max(this.scale, 4));
      this.show();
    }

    lift() {
      this.place = undefined;
      this.pinLayer.replaceChildren();
    }

    stick() {
      if (this.pinLayer.firstChild) return;
      this.pinLayer.append(draw('g', { class: 'map-pin-handle', tabindex: 0, role: 'button', 'aria-label': words.pin },
        draw('circle', { r: 24, class: 'map-grasp', cy: -14 }), draw('path', { d: 'M0 0C-5-9-11-14-11-21A11 11 0 1 1 11-21C11-14 5-9 0 0Z' }),
        draw('circle', { r: 4, cy: -21 })));
    }

    /** Puts the pin there and tells the form. */
    movePin(x, y, last) {
      this.place = this.inPlane(x, y);
      this.stick();
      this.show();
      if (!last) return;
      const [lon, lat] = this.onEarth(this.place).map(each => Number(each.toFixed(6))), form = this.closest('form');
      for (const [attribute, value] of [['lat', lat], ['lon', lon]]) {
        const field = form?.elements[this.getAttribute(attribute)];
        if (field) field.value = value;
      }
      this.said = lat + ',' + lon;
      this.setAttribute('pin', this.said);
      this.say(words.placed);
      this.dispatchEvent(new CustomEvent('pin', { bubbles: true, detail: { lat, lon } }));
    }

    // the hand
    listen() {
      const svg = this.svg, touching = new Map();
      let moved = false, pinned;
      const at = event => { const box = svg.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
      svg.addEventListener('pointerdown', event => {
        touching.set(event.pointerId, at(event));
        moved = touching.size > 1;
        const pin = event.target.closest('.map-pin-handle');
        if (pin) { const [x, y] = at(event), [pinX, pinY] = this.onScreen(this.place); pinned = [x - pinX, y - pinY]; }
      });
      svg.addEventListener('pointermove', event => {
        const before = touching.get(event.pointerId), now = at(event);
        if (!before) return;
        if (!moved && Math.hypot(now[0] - before[0], now[1] - before[1]) < SLACK) return;
        moved = true;
        svg.setPointerCapture(event.pointerId);
        if (pinned) return this.movePin(now[0] - pinned[0], now[1] - pinned[1]);
        const other = [...touching].find(([id]) => id !== event.pointerId)?.[1];
        if (other) {
          const apart = point => Math.hypot(point[0] - other[0], point[1] - other[1]) || 1;
          this.zoom(apart(now) / apart(before), other[0], other[1]);
        } else this.pan(now[0] - before[0], now[1] - before[1]);
        touching.set(event.pointerId, now);
      });
      const up = event => {
        touching.delete(event.pointerId);
        if (pinned && moved) this.movePin(...this.onScreen(this.place), true);
        pinned = undefined;
      };
      svg.addEventListener('pointerup', up);
      svg.addEventListener('pointercancel', up);
      svg.addEventListener('dragstart', event => event.preventDefault());
      svg.addEventListener('click', event => {
        if (moved && event.detail) { event.preventDefault(); event.stopPropagation(); return; }
        if (this.hasAttribute('pin') && !event.target.closest('.map-pin-handle, .map-point, a[href]')) this.movePin(...at(event), true);
      }, true);
      svg.addEventListener('wheel', event => {
        const scale = this.scale;
        this.zoom(Math.exp(-event.deltaY * 0.002), ...at(event));
        if (scale !== this.scale) event.preventDefault(); // wholly out, the page scrolls on
      }, { passive: false });
      svg.addEventListener('keydown', event => this.key(event));
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const way = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
      const keys = { '+': () => this.zoom(1.6), '=': () => this.zoom(1.6), '-': () => this.zoom(1 / 1.6), 0: () => this.fit(this.box) };
      if (way && event.target.closest('.map-pin-handle')) {
        const [x, y] = this.onScreen(this.place), step = event.shiftKey ? 20 : 4;
        this.movePin(x - way[0] * step, y - way[1] * step, true);
      } else if (way) this.pan(way[0] * STEP, way[1] * STEP);
      else if (keys[event.key]) keys[event.key]();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
  }
  customElements.define('whistle-map', WhistleMap);
})();
