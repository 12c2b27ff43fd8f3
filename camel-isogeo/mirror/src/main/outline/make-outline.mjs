/*
 * Made page/outline.js, once: the world's land and borders out of npm's world-atlas 2.0.2 (Natural Earth, 1:10m, public
 * domain), fine around France and where its overseas territories lie, coarse elsewhere. To make it again, in any folder:
 *
 *   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
 *   node .../make-outline.mjs .../page/outline.js
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const { presimplify } = require('topojson-simplify');
const { feature, mesh } = require('topojson-client');

/** Units a degree: 1/400 of one is less than 300 m, about what the source can tell. */
const SCALE = 400;

/** West, south, east, north; the smallest triangle that counts there, and the smallest island, in square degrees. */
const REGIONS = [
  { box: [-6, 41, 10, 51.6], detail: 0.00002, island: 0.00005 }, // Metropolitan France and its neighbours' edges
  { box: [-64, 11.5, -59, 18.6], detail: 0.00005, island: 0.0002 }, // Guadeloupe, Martinique
  { box: [-55.2, 1.8, -51, 6.2], detail: 0.0001, island: 0.001 }, // Guyane
  { box: [43, -22, 57, -11], detail: 0.0002, island: 0.0005 }, // La Réunion, Mayotte
  { box: [-57, 46.5, -55.8, 47.3], detail: 0.00005, island: 0.0002 }, // Saint-Pierre-et-Miquelon
  { box: [163, -23, 169, -19], detail: 0.0002, island: 0.001 }, // Nouvelle-Calédonie
  { box: [-153, -18.5, -139, -8], detail: 0.0002, island: 0.0005 }, // Polynésie française
  { box: [-12, 35, 20, 60], detail: 0.0006, island: 0.003 }, // Western Europe
];
const ELSEWHERE = { detail: 0.003, island: 0.02 };

const regionOf = ([x, y]) =>
  REGIONS.find(({ box: [west, south, east, north] }) => west <= x && x <= east && south <= y && y <= north) ?? ELSEWHERE;

function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return Math.abs(twice / 2);
}

/** The line with longitudes that continue beyond the antimeridian instead of jumping to the other side, except around a pole. */
function continued(line) {
  let turn = 0;
  const points = line.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - line[i - 1][0];
    turn -= Math.abs(step) > 180 ? Math.sign(step) * 360 : 0;
    return [x + turn, y];
  });
  return turn === 0 ? points : line;
}

/** [x, y, dx, dy, …] in whole units: each point as its step from the one before. */
function steps(line) {
  const numbers = [];
  let before = [0, 0];
  for (const point of line) {
    const units = [Math.round(point[0] * SCALE), Math.round(point[1] * SCALE)];
    const step = [units[0] - before[0], units[1] - before[1]];
    if (numbers.length === 0 || step[0] !== 0 || step[1] !== 0) {
      numbers.push(...step);
    }
    before = units;
  }
  return numbers;
}

const topology = presimplify(JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8')));
topology.arcs = topology.arcs.map(arc =>
  arc.filter(point => point[2] >= regionOf(point).detail).map(([x, y]) => [x, y]));

const shapes = feature(topology, topology.objects.land);
const polygons = (shapes.features ?? [shapes])
  .map(shape => shape.geometry)
  .flatMap(geometry => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates));
const land = polygons
  .filter(([outer]) => area(outer) >= regionOf(outer[0]).island)
  .map(rings => rings.filter(ring => area(ring) > 0).map(continued).map(steps));
const borders = mesh(topology, topology.objects.countries, (one, other) => one !== other).coordinates.map(continued).map(steps);

const target = process.argv[2];
writeFileSync(
  target,
  '/* Land and borders: Natural Earth 1:10m (public domain) by way of npm\'s world-atlas 2.0.2, simplified by\n' +
  '   src/main/outline/make-outline.mjs. Each line is [x, y, dx, dy, …] in 1/scale degrees. */\n' +
  `window.worldOutline = {"scale":${SCALE},"land":[\n` +
  land.map(polygon => JSON.stringify(polygon)).join(',\n') +
  '\n],"borders":[\n' +
  borders.map(line => JSON.stringify(line)).join(',\n') +
  '\n]};\n');
console.log(`${target}: ${land.length} lands, ${borders.length} borders`);
