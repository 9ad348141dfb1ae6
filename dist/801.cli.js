export const id = 801;
export const ids = [801];
export const modules = {

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ UNRELATED),
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   TJ: () => (/* binding */ alignLines)
/* harmony export */ });
const UNCHANGED = { oldOf: line => line, newOf: line => line };
const UNRELATED = { oldOf: () => null, newOf: () => null };
function alignLines(hunks) {
    if (hunks.length === 0)
        return UNCHANGED;
    const starts = { old: hunks.map(hunk => firstOf(hunk.old)), new: hunks.map(hunk => firstOf(hunk.new)) };
    const across = (from, line) => {
        const hunk = hunks[lastUpTo(starts[from], line)];
        if (hunk === undefined)
            return line;
        const to = from === 'old' ? 'new' : 'old';
        const behind = line - firstOf(hunk[from]);
        return behind < hunk[from].count ? null : firstOf(hunk[to]) + hunk[to].count + (behind - hunk[from].count);
    };
    return { oldOf: line => across('new', line), newOf: line => across('old', line) };
}
function firstOf({ start, count }) {
    return count === 0 ? start + 1 : start;
}
function lastUpTo(starts, line) {
    let [low, high] = [0, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ }),

/***/ 8546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides),
  f: () => (/* binding */ putSideBySide)
});

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(5984);
;// CONCATENATED MODULE: ./lib/compare/coverage/comparable.js


const MOST_ONE_SIDED = 0.1;
const FOLDER = 2;
function whyIncomparable(baseline, integration, same) {
    const sides = [baseline, integration];
    const partial = sides.filter(({ defects }) => defects.length > 0);
    const without = sides.filter(({ files }) => files.size === 0);
    if (partial.length > 0 || without.length > 0) {
        return [
            ...partial.map(({ name }) => `not every report of the ${name} could be read whole`),
            ...without.map(({ name }) => `no file of the tree is measured in the ${name}`)
        ];
    }
    const reports = [...lonely(baseline, integration, same), ...lonely(integration, baseline, same)];
    if (reports.length > 0)
        return reports;
    const folders = [...loneFolders(baseline, integration, same), ...loneFolders(integration, baseline, same)];
    return folders.length > 0 ? folders : otherLines(baseline, integration, same);
}
function lonely(side, other, same) {
    const kindOf = ({ gate, format }) => JSON.stringify([gate, format]);
    const names = new Set(other.reports.map(report => kindOf(report) + report.path));
    const ownNames = new Set(side.reports.map(report => kindOf(report) + report.path));
    const spare = other.reports.filter(report => !ownNames.has(kindOf(report) + report.path)).map(kindOf);
    const left = side.reports.filter(report => {
        if (names.has(kindOf(report) + report.path))
            return false;
        const partner = spare.indexOf(kindOf(report));
        if (partner !== -1)
            spare.splice(partner, 1);
        return partner === -1 && [...report.files].some(same.isOnBoth);
    });
    return left.map(({ gate, path, format }) => `gate ${gate}: only the ${side.name} has the report ${path} (${format})`);
}
function loneFolders(side, other, same) {
    const measured = new Set([...other.files.keys()].flatMap(foldersOf));
    const counts = new Map();
    for (const path of side.files.keys()) {
        const folder = foldersOf(path).find(one => !measured.has(one));
        if (folder !== undefined && same.isUnchanged(path))
            counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const lone = [...counts].filter(([, count]) => count >= FOLDER);
    return lone.map(([folder, count]) => `only the ${side.name} measures ${folder}/ (${(0,plural/* plural */.L)(count, 'unchanged file')})`);
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}
function otherLines(baseline, integration, same) {
    let all = 0;
    let oneSided = 0;
    const files = [];
    for (const path of new Set([...baseline.files.keys(), ...integration.files.keys()])) {
        if (!same.isUnchanged(path))
            continue;
        const [before, after] = [baseline, integration].map(({ files: known }) => known.get(path));
        if ((before ?? after)?.total !== null || (after ?? before)?.total !== null)
            continue;
        const shared = [...(after?.hits.keys() ?? [])].filter(line => before?.hits.has(line)).length;
        const union = (before?.hits.size ?? 0) + (after?.hits.size ?? 0) - shared;
        all += union;
        oneSided += union - shared;
        if (union > shared)
            files.push(path);
    }
    if (oneSided <= all * MOST_ONE_SIDED)
        return [];
    const part = `${oneSided} of ${all} lines whose text did not change`;
    return [`${part} are measured on one side only, so the two were instrumented otherwise: ${(0,few_of/* fewOf */.s)(files.sort())}`];
}

// EXTERNAL MODULE: ./lib/compare/coverage/coverage-side.js + 16 modules
var coverage_side = __webpack_require__(187);
// EXTERNAL MODULE: ./lib/compare/coverage/align-lines.js
var align_lines = __webpack_require__(1425);
;// CONCATENATED MODULE: ./lib/compare/coverage/sort-lines.js
function sortLines(baseline, integration, aligned) {
    const quiet = {};
    const told = [];
    const count = (category) => {
        quiet[category] = (quiet[category] ?? 0) + 1;
    };
    for (const [line, hits] of integration?.hits ?? []) {
        const old = aligned.oldOf(line);
        const before = old === null ? null : baseline?.hits.get(old);
        const category = before === null ? newLine(hits) : measuredLine(before, hits);
        if (category === 'CBC' || category === 'UBC')
            count(category);
        else
            told.push({ line, category });
    }
    for (const [old, hits] of baseline?.hits ?? []) {
        const line = aligned.newOf(old);
        if (line === null)
            count(hits > 0 ? 'DCB' : 'DUB');
        else if (integration?.hits.has(line) !== true)
            told.push({ line, category: hits > 0 ? 'ECB' : 'EUB' });
    }
    return { quiet, told: told.sort((a, b) => a.line - b.line) };
}
function newLine(hits) {
    return hits > 0 ? 'GNC' : 'UNC';
}
function measuredLine(before, hits) {
    if (before === undefined)
        return hits > 0 ? 'GIC' : 'UIC';
    if (before > 0)
        return hits > 0 ? 'CBC' : 'LBC';
    return hits > 0 ? 'GBC' : 'UBC';
}
function noLines() {
    return { UNC: 0, LBC: 0, UIC: 0, UBC: 0, GBC: 0, GIC: 0, GNC: 0, CBC: 0, EUB: 0, ECB: 0, DUB: 0, DCB: 0 };
}
function patchOf({ GNC, UNC }) {
    return GNC + UNC === 0 ? null : { covered: GNC, lines: GNC + UNC };
}

;// CONCATENATED MODULE: ./lib/compare/coverage/file-pairs.js


function filePairs(baseline, integration, trees) {
    const pairs = [];
    const met = new Set();
    for (const [path, after] of integration.files) {
        const old = trees.oldPath(path);
        if (old !== null)
            met.add(old);
        const before = old === null ? null : (baseline.files.get(old) ?? null);
        pairs.push({ path, baseline: before, integration: after, sorted: sorted(before, after, trees.aligned(path)) });
    }
    for (const [old, before] of baseline.files) {
        if (met.has(old))
            continue;
        const path = trees.newPath(old);
        const aligned = path === null ? align_lines/* UNRELATED */.PL : trees.aligned(path);
        pairs.push({ path: path ?? old, baseline: before, integration: null, sorted: sorted(before, null, aligned) });
    }
    return pairs;
}
function sorted(before, after, aligned) {
    const isOfTotals = [before, after].some(side => side !== null && side.total !== null);
    return isOfTotals || aligned === null ? null : sortLines(before, after, aligned);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/line-ranges.js
function rangesOf(lines) {
    const ranges = [];
    for (const line of lines) {
        const last = ranges.at(-1);
        if (last !== undefined && last.start + last.count === line)
            last.count++;
        else
            ranges.push({ start: line, count: 1 });
    }
    return ranges;
}
function ownedRanges(lines, ownerOf) {
    const groups = [];
    for (const line of lines) {
        const branch = ownerOf(line);
        const last = groups.at(-1);
        if (last?.branch === branch)
            last.lines.push(line);
        else
            groups.push({ branch, lines: [line] });
    }
    return groups.flatMap(({ branch, lines: own }) => rangesOf(own).map(range => ({ lines: range, branch })));
}

// EXTERNAL MODULE: ./lib/compare/coverage/measured.js
var measured = __webpack_require__(8184);
;// CONCATENATED MODULE: ./lib/compare/coverage/side-notes.js


function sideNotes({ name, files, unmapped }) {
    const totals = [...files].filter(([, { total }]) => total !== null).map(([path]) => path);
    return [
        ...(totals.length === 0
            ? []
            : [`${name}: only totals, and no lines, are known of ${(0,plural/* plural */.L)(totals.length, 'file')}: ${(0,few_of/* fewOf */.s)(totals)}`]),
        ...(unmapped.length === 0
            ? []
            : [`${name}: ${(0,plural/* plural */.L)(unmapped.length, 'path')} of the reports could not be found in the tree`])
    ];
}

;// CONCATENATED MODULE: ./lib/compare/coverage/compare-sides.js







function putSideBySide(baseline, integration, trees) {
    const incomparable = whyIncomparable(baseline, integration, trees);
    const all = filePairs(baseline, integration, trees);
    const pairs = incomparable.length === 0 ? all : all.map(onlyNewLines);
    const changed = pairs.filter(({ sorted }) => sorted !== null && sorted.told.length > 0).map(({ path }) => path);
    return { baseline, integration, trees, incomparable, pairs, changed };
}
function compareSides(sides, bare) {
    const { baseline, integration, trees } = sides;
    const files = sides.pairs.map(pair => {
        const withCode = withoutLines(pair, bare.get(pair.path));
        return { ...withCode, categories: countLines(withCode.sorted) };
    });
    const categories = sumUp(files);
    return {
        incomparable: sides.incomparable,
        baseline: (0,coverage_side/* totalOf */.e6)(baseline),
        integration: (0,coverage_side/* totalOf */.e6)(integration),
        branches: { baseline: (0,coverage_side/* branchesOf */.IJ)(baseline), integration: (0,coverage_side/* branchesOf */.IJ)(integration) },
        patch: integration.defects.length > 0 ? null : patchOf(categories),
        categories,
        files: files
            .filter(isWorthTelling)
            .sort(bySeverity)
            .map(file => fileCoverage(file, trees)),
        unmapped: [...new Set([...integration.unmapped, ...baseline.unmapped])].sort(),
        notes: [...sideNotes(baseline), ...sideNotes(integration)],
        defects: [...baseline.defects, ...integration.defects]
    };
}
function onlyNewLines(pair) {
    const told = (pair.sorted?.told ?? []).filter(({ category }) => category === 'UNC' || category === 'GNC');
    return { ...pair, sorted: pair.sorted === null ? null : { quiet: {}, told } };
}
function withoutLines(pair, lines) {
    const { sorted } = pair;
    if (lines === undefined || sorted === null)
        return pair;
    return { ...pair, sorted: { ...sorted, told: sorted.told.filter(({ line }) => !lines.has(line)) } };
}
function countLines(sorted) {
    const counts = { ...noLines(), ...sorted?.quiet };
    for (const { category } of sorted?.told ?? [])
        counts[category]++;
    return counts;
}
function sumUp(files) {
    const sum = noLines();
    for (const { categories } of files)
        for (const [name, count] of entriesOf(categories))
            sum[name] += count;
    return sum;
}
function entriesOf(categories) {
    return Object.entries(categories);
}
function isWorthTelling({ baseline, integration, sorted, categories }) {
    if (sorted !== null)
        return sorted.told.length > 0 || categories.DUB + categories.DCB > 0;
    const [before, after] = [baseline, integration].map(side => (side === null ? null : (0,measured/* coveredOf */.a)(side)));
    return before?.lines !== after?.lines || before?.covered !== after?.covered;
}
function bySeverity(a, b) {
    const [one, other] = [a.categories, b.categories];
    const order = other.LBC - one.LBC || other.UNC - one.UNC || other.UIC - one.UIC;
    return order === 0 ? (a.path < b.path ? -1 : 1) : order;
}
function fileCoverage({ path, baseline, integration, sorted, categories }, trees) {
    const linesOf = (wanted) => (sorted?.told ?? []).filter(({ category }) => category === wanted).map(({ line }) => line);
    return {
        path,
        baseline: baseline === null ? null : (0,measured/* coveredOf */.a)(baseline),
        integration: integration === null ? null : (0,measured/* coveredOf */.a)(integration),
        categories: Object.fromEntries(entriesOf(categories).filter(([, count]) => count > 0)),
        uncovered: ownedRanges(linesOf('UNC'), line => trees.branchOf(path, line)),
        lost: rangesOf(linesOf('LBC'))
    };
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ branchesOf),
  wU: () => (/* binding */ readSide),
  e6: () => (/* binding */ totalOf)
});

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
// EXTERNAL MODULE: ./lib/domain/pair-up.js
var pair_up = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/compare/coverage/measured.js
var measured = __webpack_require__(8184);
// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(9740);
;// CONCATENATED MODULE: ./lib/compare/coverage/read/collector.js


const LIMITS = { files: 200_000, lines: 5_000_000 };
const MAX_LINE = 10_000_000;
const MAX_PATH = 1_000;
const MAX_BRANCHES = 100_000;
const MAX_DEFECTS = 5;
function collector(limits = LIMITS) {
    const files = new Map();
    const defects = [];
    let left = 0;
    let lines = 0;
    const defect = (text) => {
        if (defects.length < MAX_DEFECTS)
            defects.push(text);
        else
            left++;
    };
    const isFull = () => lines > limits.lines || files.size > limits.files;
    const take = (file) => {
        if (isFull())
            return;
        if (files.size === limits.files)
            defect(`it names more than ${limits.files} files`);
        files.set(keyOf(file), file);
    };
    const open = (path, modules) => {
        const file = { path: plainPath(path), modules, hits: new Map(), branches: new Map(), total: null };
        if (file.path === '')
            defect('it names a file without a name');
        if (file.path.length > MAX_PATH)
            defect(`it names a file by ${file.path.length} characters: ${shown(file.path)}`);
        const known = files.get(keyOf(file));
        if (known === undefined && file.path !== '' && file.path.length <= MAX_PATH)
            take(file);
        return known ?? file;
    };
    const room = () => {
        lines++;
        if (lines === limits.lines + 1)
            defect(`it measures more than ${limits.lines} lines`);
        return lines <= limits.lines;
    };
    return {
        defect,
        isFull,
        file: (path, modules = []) => fileCollector(open(path, modules), room, defect),
        part: (format, sources = []) => {
            const read = [...files.values()];
            const empty = read.length === 0 && defects.length === 0 ? ['it measures no file at all'] : [];
            const more = left > 0 ? [`and ${left} more such defects`] : [];
            return { format, files: read.map(collector_closed), sources, defects: [...defects, ...empty, ...more] };
        }
    };
}
function fileCollector(file, room, defect) {
    const { hits, branches } = file;
    const refuses = (line) => {
        if (Number.isInteger(line) && line > 0 && line <= MAX_LINE)
            return false;
        defect(`${shown(file.path)} has a line with the number ${line}`);
        return true;
    };
    return {
        line(line, count) {
            if (refuses(line))
                return;
            if (count === null) {
                defect(`line ${line} of ${shown(file.path)} ran a number of times that is no count`);
                return;
            }
            const known = hits.get(line);
            if (known !== undefined)
                hits.set(line, addUp(known, count));
            else if (room())
                hits.set(line, count);
        },
        branches(line, taken, all) {
            if (refuses(line))
                return;
            if (all > MAX_BRANCHES)
                defect(`line ${line} of ${shown(file.path)} has ${all} branches`);
            const known = branches.get(line) ?? { taken: 0, branches: 0 };
            if (all > 0 && all <= MAX_BRANCHES)
                branches.set(line, {
                    taken: Math.max(known.taken, Math.min(taken, all)),
                    branches: Math.max(known.branches, all)
                });
        },
        total(covered) {
            file.total = covered;
        }
    };
}
function collector_closed({ path, modules, hits, branches, total }) {
    return { path, modules, hits, branches, total: hits.size > 0 ? null : total };
}
function keyOf({ path, modules }) {
    return [...modules, path].join('\0');
}
function plainPath(path) {
    return path.trim().replaceAll('\\', '/');
}
function shown(path) {
    return (0,cut_text/* cutText */.I)((0,visible_text/* oneLine */.TN)(path.slice(0, 400)), 100);
}
function addUp(a, b) {
    return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/merge-measured.js

function mergeMeasured(all) {
    const byFormat = new Map();
    for (const { format, path, measured } of all) {
        const files = byFormat.get(format) ?? new Map();
        byFormat.set(format, files);
        unite(files, path, measured, addUp);
    }
    const [first = new Map(), ...others] = byFormat.values();
    for (const files of others)
        for (const [path, measured] of files)
            unite(first, path, measured, Math.max);
    return first;
}
function unite(files, path, measured, counts) {
    const known = files.get(path);
    files.set(path, known === undefined ? measured : united(known, measured, counts));
}
function united(a, b, counts) {
    if (a.total !== null || b.total !== null)
        return ofTotals(a, b);
    const hits = new Map(a.hits);
    for (const [line, count] of b.hits) {
        const known = hits.get(line);
        hits.set(line, known === undefined ? count : counts(known, count));
    }
    return { hits, branches: unitedBranches(a.branches, b.branches), total: null };
}
function unitedBranches(a, b) {
    if (a.size === 0 || b.size === 0)
        return a.size === 0 ? b : a;
    const all = new Map(a);
    for (const [line, { taken, branches }] of b) {
        const known = all.get(line) ?? { taken: 0, branches: 0 };
        all.set(line, { taken: Math.max(known.taken, taken), branches: Math.max(known.branches, branches) });
    }
    return all;
}
function ofTotals(a, b) {
    if (a.total === null || b.total === null)
        return a.total === null ? a : b;
    return a.total.covered >= b.total.covered ? a : b;
}

// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/compare/text/json-text.js
var json_text = __webpack_require__(4049);
;// CONCATENATED MODULE: ./lib/compare/coverage/read/count.js
function parseCount(text) {
    if (text === null || text.length > 40 || !/^\s*\d+(?:\.\d+)?(?:[eE]\+?\d+)?\s*$/.test(text))
        return null;
    return countOf(Number(text));
}
function countOf(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
        return null;
    return Math.min(Math.ceil(value), Number.MAX_SAFE_INTEGER);
}
function parseLine(text) {
    return text !== null && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : 0;
}
function lineOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/coverage-py.js




function readCoveragePy(report) {
    const into = collector();
    const files = (0,field_of/* fieldOf */._)(report, 'files');
    if (typeof files === 'object' && files !== null) {
        for (const [name, entry] of Object.entries(files)) {
            if (into.isFull())
                break;
            readFile(name, entry, into);
        }
    }
    return into.part('coverage.py');
}
function readFile(name, entry, into) {
    const [executed, missing] = ['executed_lines', 'missing_lines'].map(field => (0,field_of/* fieldOf */._)(entry, field));
    if (!Array.isArray(executed) || !Array.isArray(missing)) {
        into.defect(`the entry of ${shown(name)} does not tell its lines`);
        return;
    }
    const stated = countOf((0,field_of/* fieldOf */._)(entry, 'summary', 'num_statements'));
    if (stated !== null && stated !== executed.length + missing.length) {
        into.defect(`${shown(name)} has ${stated} lines by its summary and ${executed.length + missing.length} by its lists`);
    }
    const file = into.file(name);
    for (const line of executed)
        file.line(lineOf(line), 1);
    for (const line of missing)
        file.line(lineOf(line), 0);
    readBranches(entry, file);
}
function readBranches(entry, file) {
    const lines = new Map();
    const add = (way, taken) => {
        const line = lineOf(Array.isArray(way) ? way[0] : null);
        const known = lines.get(line) ?? { taken: 0, branches: 0 };
        if (line > 0)
            lines.set(line, { taken: known.taken + taken, branches: known.branches + 1 });
    };
    for (const way of (0,json_text/* listField */.FZ)(entry, 'executed_branches'))
        add(way, 1);
    for (const way of (0,json_text/* listField */.FZ)(entry, 'missing_branches'))
        add(way, 0);
    for (const [line, { taken, branches }] of lines)
        file.branches(line, taken, branches);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/text-lines.js
const MAX_LINE_LENGTH = 20_000;
function* textLines(text) {
    let number = 0;
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        const last = text.charCodeAt(end - 1) === 0x0d && end > start ? end - 1 : end;
        yield [++number, last - start > MAX_LINE_LENGTH ? null : text.slice(start, last)];
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/go-profile.js



const MODES = new Set(['set', 'count', 'atomic']);
const MAX_WORK = 20_000_000;
function readGoProfile(text) {
    const into = collector();
    const files = new Map();
    let mode = '';
    for (const [number, line] of textLines(text)) {
        if (line !== null && line.trim() === '')
            continue;
        const at = `line ${number}`;
        if (line?.startsWith('mode:') === true) {
            mode = line.slice(5).trim();
            if (!MODES.has(mode))
                into.defect(`${at}: ${shown(mode)} is no mode of a cover profile`);
        }
        else if (line === null || !readBlock(line, mode, files)) {
            into.defect(`${at} is no block of a cover profile: ${shown(line ?? 'too long')}`);
        }
    }
    if (!text.endsWith('\n'))
        into.defect('its last line has no end: it may be cut off');
    spread(files, into);
    return into.part('go');
}
function readBlock(line, mode, files) {
    const match = /:(\d{1,9})\.\d{1,9},(\d{1,9})\.\d{1,9} (\d{1,15}) (\d{1,25})$/.exec(line);
    const count = parseCount(match?.[4] ?? null);
    if (match === null || match.index === 0 || count === null || mode === '')
        return false;
    if (Number(match[3]) === 0)
        return true;
    const path = line.slice(0, match.index);
    const place = line.slice(match.index, line.lastIndexOf(' '));
    const blocks = files.get(path) ?? new Map();
    files.set(path, blocks);
    const known = blocks.get(place);
    if (known === undefined)
        blocks.set(place, { first: Number(match[1]), last: Number(match[2]), count });
    else
        known.count = mode === 'set' ? Math.max(known.count, count) : addUp(known.count, count);
    return true;
}
function spread(files, into) {
    let work = 0;
    for (const [path, blocks] of files) {
        const lines = new Map();
        for (const { first, last, count } of blocks.values()) {
            work += Math.max(0, last - first);
            if (work > MAX_WORK) {
                into.defect(`its blocks have more than ${MAX_WORK} lines`);
                return;
            }
            for (let line = first; line <= last; line++)
                lines.set(line, Math.max(lines.get(line) ?? 0, count));
        }
        const file = into.file(path);
        for (const [line, count] of lines)
            file.line(line, count);
    }
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/istanbul-summary.js



function readIstanbulSummary(report) {
    const into = collector();
    for (const [name, entry] of Object.entries(report)) {
        if (name === 'total')
            continue;
        if (into.isFull())
            break;
        const [lines, covered] = ['total', 'covered'].map(field => countOf((0,field_of/* fieldOf */._)(entry, 'lines', field)));
        if (typeof lines !== 'number' || typeof covered !== 'number' || covered > lines) {
            into.defect(`the entry of ${shown(name)} does not tell how many of its lines are covered`);
        }
        else
            into.file(name).total({ covered, lines });
    }
    return into.part('istanbul-summary');
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/istanbul.js




function readIstanbul(report) {
    const into = collector();
    for (const [name, entry] of Object.entries(report)) {
        if (into.isFull())
            break;
        const inner = (0,field_of/* fieldOf */._)(entry, 'data');
        istanbul_readFile(name, typeof inner === 'object' && inner !== null ? inner : entry, into);
    }
    return into.part('istanbul');
}
function istanbul_readFile(name, entry, into) {
    const [places, counts] = [(0,field_of/* fieldOf */._)(entry, 'statementMap'), (0,field_of/* fieldOf */._)(entry, 's')];
    if (typeof places !== 'object' || places === null || typeof counts !== 'object' || counts === null) {
        into.defect(`the entry of ${shown(name)} has no statements`);
        return;
    }
    const file = into.file((0,json_text/* textField */.M8)(entry, 'path') ?? name);
    const lines = new Map();
    for (const [id, place] of Object.entries(places)) {
        const line = lineOf((0,field_of/* fieldOf */._)(place, 'start', 'line'));
        const count = countOf((0,field_of/* fieldOf */._)(counts, id));
        const known = lines.get(line);
        lines.set(line, known === undefined || known === null || count === null ? count : Math.max(known, count));
    }
    for (const [line, count] of lines)
        file.line(line, count);
    istanbul_readBranches(entry, file);
}
function istanbul_readBranches(entry, file) {
    const places = (0,field_of/* fieldOf */._)(entry, 'branchMap');
    const counts = (0,field_of/* fieldOf */._)(entry, 'b');
    if (typeof places !== 'object' || places === null)
        return;
    const lines = new Map();
    for (const [id, place] of Object.entries(places)) {
        const line = lineOf((0,field_of/* fieldOf */._)(place, 'loc', 'start', 'line') ?? (0,field_of/* fieldOf */._)(place, 'line'));
        const ways = (0,json_text/* listField */.FZ)(counts, id).map(countOf);
        const known = lines.get(line) ?? { taken: 0, branches: 0 };
        const taken = ways.filter(count => (count ?? 0) > 0).length;
        if (line > 0)
            lines.set(line, { taken: known.taken + taken, branches: known.branches + ways.length });
    }
    for (const [line, { taken, branches }] of lines)
        file.branches(line, taken, branches);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/lcov.js



const PASSED_OVER = new Set([
    ...['TN', 'VER', 'FN', 'FNDA', 'FNF', 'FNH', 'FNL', 'FNA'],
    ...['BRF', 'BRH', 'LF', 'LH', 'MCDC', 'MCF', 'MCH', 'BA', 'BFL']
]);
function readLcov(text) {
    const into = collector();
    const branches = new Map();
    let section = null;
    for (const [number, line] of textLines(text)) {
        if (into.isFull())
            break;
        const at = `line ${number}`;
        if (line === null)
            into.defect(`${at} is too long for a record of lcov`);
        else if (line.startsWith('SF:')) {
            if (section !== null)
                closeUnended(section, at, into);
            section = openSection(line.slice(3), branches, into);
        }
        else if (/^end_of_record\s*$/.test(line)) {
            if (section === null)
                into.defect(`${at}: end_of_record without a section`);
            else
                closeSection(section);
            section = null;
        }
        else
            readRecord(line, at, section, into);
    }
    if (section !== null && !into.isFull())
        closeUnended(section, 'the end', into);
    return into.part('lcov');
}
function openSection(path, known, into) {
    const branches = known.get(path) ?? new Map();
    known.set(path, branches);
    return { path, file: into.file(path), branches };
}
function closeUnended(section, at, into) {
    into.defect(`${at}: the section of ${shown(section.path)} has no end_of_record`);
    closeSection(section);
}
function closeSection({ file, branches }) {
    for (const [line, all] of branches) {
        file.branches(line, [...all.values()].filter(taken => taken).length, all.size);
    }
}
function readRecord(line, at, section, into) {
    const colon = line.indexOf(':');
    const name = colon === -1 ? line : line.slice(0, colon);
    if (line.startsWith('#') || line.trim() === '' || name === 'TN')
        return;
    if (name !== 'DA' && name !== 'BRDA') {
        if (!PASSED_OVER.has(name))
            into.defect(`${at} is no record of lcov: ${shown(line)}`);
        return;
    }
    if (section === null) {
        into.defect(`${at}: ${name} outside of a section`);
        return;
    }
    const fields = line.slice(colon + 1).split(',');
    const isRead = name === 'DA' ? readLine(fields, section) : readBranch(fields, section);
    if (!isRead)
        into.defect(`${at} cannot be read: ${shown(line)}`);
}
function readLine([line = '', hits = ''], { file }) {
    const [number, count] = [parseLine(line), parseCount(hits)];
    if (number === 0 || count === null)
        return false;
    file.line(number, count);
    return true;
}
function readBranch(fields, { branches }) {
    const [number, taken] = [parseLine(fields[0] ?? ''), fields.at(-1) ?? ''];
    const count = taken === '-' ? 0 : parseCount(taken);
    if (number === 0 || count === null || fields.length < 4)
        return false;
    const ofLine = branches.get(number) ?? new Map();
    const name = fields.slice(1, -1).join(',');
    branches.set(number, ofLine.set(name, (ofLine.get(name) ?? false) || count > 0));
    return true;
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/llvm.js




const llvm_MAX_WORK = 20_000_000;
function readLlvm(report) {
    const into = collector();
    const budget = { left: llvm_MAX_WORK };
    for (const entry of (0,json_text/* listField */.FZ)(report, 'data').flatMap(one => (0,json_text/* listField */.FZ)(one, 'files'))) {
        if (into.isFull() || budget.left < 0)
            break;
        llvm_readFile(entry, into, budget);
    }
    return into.part('llvm');
}
function llvm_readFile(entry, into, budget) {
    const path = (0,json_text/* textField */.M8)(entry, 'filename') ?? '';
    const listed = (0,field_of/* fieldOf */._)(entry, 'segments');
    if (!Array.isArray(listed)) {
        const [lines, covered] = ['count', 'covered'].map(field => countOf((0,field_of/* fieldOf */._)(entry, 'summary', 'lines', field)));
        if (typeof lines !== 'number' || typeof covered !== 'number')
            into.defect(`${shown(path)} has neither segments nor totals`);
        else
            into.file(path).total({ covered, lines });
        return;
    }
    const segments = listed.map(segmentOf).filter(segment => segment !== null);
    if (segments.length < listed.length)
        into.defect(`${shown(path)} has segments that cannot be read`);
    budget.left -= (segments.at(-1)?.line ?? 0) - (segments[0]?.line ?? 0);
    if (budget.left < 0)
        into.defect(`its files have more than ${llvm_MAX_WORK} lines`);
    else {
        const file = into.file(path);
        sweep(segments, file);
        llvm_readBranches(entry, file);
    }
}
function segmentOf(listed) {
    if (!Array.isArray(listed))
        return null;
    const [line, count] = [lineOf(listed[0]), countOf(listed[2])];
    if (line === 0 || count === null)
        return null;
    return { line, count, hasCount: isSet(listed[3]), isEntry: isSet(listed[4]), isGap: isSet(listed[5]) };
}
function isSet(value) {
    return value === true || value === 1;
}
function sweep(segments, file) {
    let around = null;
    let next = 0;
    let line = segments[0]?.line ?? 0;
    while (next < segments.length) {
        const first = next;
        while (next < segments.length && (segments[next]?.line ?? 0) <= line)
            next++;
        const onLine = segments.slice(first, next);
        const count = countOn(onLine, around);
        if (count !== null)
            file.line(line, count);
        around = onLine.at(-1) ?? around;
        line++;
    }
}
function countOn(onLine, around) {
    const [first] = onLine;
    if (first !== undefined && !first.hasCount && first.isEntry)
        return null;
    const begun = onLine.filter(({ hasCount, isEntry, isGap }) => hasCount && isEntry && !isGap);
    if (begun.length === 0)
        return around?.hasCount === true ? around.count : null;
    return Math.max(around?.hasCount === true ? around.count : 0, ...begun.map(({ count }) => count));
}
function llvm_readBranches(entry, file) {
    const lines = new Map();
    for (const branch of (0,json_text/* listField */.FZ)(entry, 'branches')) {
        const fields = Array.isArray(branch) ? branch : [];
        const line = lineOf(fields[0]);
        const known = lines.get(line) ?? { taken: 0, branches: 0 };
        const taken = [fields[4], fields[5]].filter(count => (countOf(count) ?? 0) > 0).length;
        if (line > 0)
            lines.set(line, { taken: addUp(known.taken, taken), branches: addUp(known.branches, 2) });
    }
    for (const [line, { taken, branches }] of lines)
        file.branches(line, taken, branches);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/simplecov.js



function readSimpleCov(report) {
    const into = collector();
    const own = (0,field_of/* fieldOf */._)(report, 'coverage');
    const results = (0,field_of/* fieldOf */._)(report, 'meta') !== undefined && typeof own === 'object' ? [report] : Object.values(report);
    for (const result of results) {
        const files = (0,field_of/* fieldOf */._)(result, 'coverage');
        if (typeof files !== 'object' || files === null)
            into.defect('a command has no coverage');
        else
            for (const [name, entry] of Object.entries(files))
                simplecov_readFile(name, entry, into);
    }
    return into.part('simplecov');
}
function simplecov_readFile(name, entry, into) {
    if (into.isFull())
        return;
    const lines = Array.isArray(entry) ? entry : (0,field_of/* fieldOf */._)(entry, 'lines');
    if (!Array.isArray(lines)) {
        into.defect(`the entry of ${shown(name)} has no lines`);
        return;
    }
    const file = into.file(name);
    lines.forEach((count, index) => {
        if (count !== null && count !== 'ignored')
            file.line(index + 1, countOf(count));
    });
    simplecov_readBranches((0,field_of/* fieldOf */._)(entry, 'branches'), file);
}
function simplecov_readBranches(branches, file) {
    if (typeof branches !== 'object' || branches === null)
        return;
    const lines = new Map();
    const add = (line, counts) => {
        const known = lines.get(line) ?? { taken: 0, branches: 0 };
        const taken = counts.filter(count => (countOf(count) ?? 0) > 0).length;
        if (line > 0)
            lines.set(line, { taken: known.taken + taken, branches: known.branches + counts.length });
    };
    if (Array.isArray(branches)) {
        for (const one of branches)
            add(lineOf((0,field_of/* fieldOf */._)(one, 'report_line')), [(0,field_of/* fieldOf */._)(one, 'coverage')]);
    }
    else {
        for (const [key, ways] of Object.entries(branches)) {
            const line = /^\[:?"?\w{1,20}"?, \d{1,9}, (\d{1,9}),/.exec(key)?.[1];
            if (typeof ways === 'object' && ways !== null)
                add(Number(line ?? 0), Object.values(ways));
        }
    }
    for (const [line, { taken, branches }] of lines)
        file.branches(line, taken, branches);
}

// EXTERNAL MODULE: ./lib/compare/text/xml-text.js + 1 modules
var xml_text = __webpack_require__(3986);
;// CONCATENATED MODULE: ./lib/compare/coverage/read/clover.js



function clover() {
    const into = collector();
    let open = null;
    let isOfTests = false;
    return {
        open(name, attributes) {
            if (into.isFull() || isOfTests)
                return;
            if (name === 'testproject')
                isOfTests = true;
            else if (name === 'file') {
                const path = (0,xml_text/* attributeOf */.w)(attributes, 'path') ?? (0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '';
                open = { file: into.file(path), lines: new Map() };
            }
            else if (name === 'line' && open !== null)
                clover_readLine(attributes, open);
        },
        text() {
        },
        close(name) {
            if (name === 'testproject')
                isOfTests = false;
            if (name !== 'file' || open === null)
                return;
            for (const [line, count] of open.lines)
                open.file.line(line, count);
            open = null;
        },
        part(problem) {
            if (problem !== null)
                into.defect(problem);
            return into.part('clover');
        }
    };
}
function clover_readLine(attributes, { file, lines }) {
    if ((0,xml_text/* attributeOf */.w)(attributes, 'type') === 'method')
        return;
    const line = parseLine((0,xml_text/* attributeOf */.w)(attributes, 'num'));
    const ways = conditionOf(attributes);
    const stated = (0,xml_text/* attributeOf */.w)(attributes, 'count');
    const count = stated === null && ways !== null ? ways.ran : parseCount(stated);
    const known = lines.get(line);
    lines.set(line, known === undefined || known === null || count === null ? count : Math.max(known, count));
    if (ways !== null)
        file.branches(line, ways.taken, ways.branches);
}
function conditionOf(attributes) {
    const [whenTrue, whenFalse] = ['truecount', 'falsecount'].map(name => parseCount((0,xml_text/* attributeOf */.w)(attributes, name)));
    if (typeof whenTrue !== 'number' || typeof whenFalse !== 'number')
        return null;
    const ran = addUp(whenTrue, whenFalse);
    if ((0,xml_text/* attributeOf */.w)(attributes, 'count') !== null)
        return { ran, taken: whenTrue, branches: ran };
    return { ran, taken: Number(whenTrue > 0) + Number(whenFalse > 0), branches: 2 };
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/cobertura.js



const MAX_SOURCES = 100;
const MAX_SOURCE = 1_000;
function cobertura() {
    const into = collector();
    const sources = [];
    let source = null;
    let open = null;
    let isInMethod = false;
    return {
        open(name, attributes) {
            if (into.isFull())
                return;
            if (name === 'source')
                source = '';
            else if (name === 'class')
                open = openClass(attributes);
            else if (name === 'method')
                isInMethod = true;
            else if (name === 'line' && open !== null)
                cobertura_readLine(attributes, open, isInMethod ? open.ofMethods : open.own);
        },
        text(content) {
            if (source !== null && source.length <= MAX_SOURCE)
                source += content;
        },
        close(name) {
            if (name === 'source' && source !== null) {
                const folder = source.trim().replaceAll('\\', '/');
                if (sources.length < MAX_SOURCES && folder.length <= MAX_SOURCE)
                    sources.push(folder);
                source = null;
            }
            else if (name === 'method')
                isInMethod = false;
            else if (name === 'class' && open !== null) {
                for (const [line, count] of open.own.size > 0 ? open.own : open.ofMethods)
                    open.file.line(line, count);
                open = null;
            }
        },
        part(problem) {
            if (problem !== null)
                into.defect(problem);
            return into.part('cobertura', sources);
        }
    };
    function openClass(attributes) {
        return { file: into.file((0,xml_text/* attributeOf */.w)(attributes, 'filename') ?? ''), own: new Map(), ofMethods: new Map() };
    }
}
function cobertura_readLine(attributes, { file }, lines) {
    const line = parseLine((0,xml_text/* attributeOf */.w)(attributes, 'number'));
    const count = parseCount((0,xml_text/* attributeOf */.w)(attributes, 'hits'));
    const known = lines.get(line);
    lines.set(line, known === undefined || known === null || count === null ? count : Math.max(known, count));
    const branches = /\((\d{1,9})\/(\d{1,9})\)/.exec(((0,xml_text/* attributeOf */.w)(attributes, 'condition-coverage') ?? '').slice(0, 100));
    if (branches !== null)
        file.branches(line, Number(branches[1]), Number(branches[2]));
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/jacoco.js



function jacoco() {
    const into = collector();
    const groups = [];
    let inPackage = '';
    let file = null;
    return {
        open(name, attributes) {
            if (into.isFull())
                return;
            if (name === 'group')
                groups.push((0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '');
            else if (name === 'package')
                inPackage = (0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '';
            else if (name === 'sourcefile')
                file = into.file(pathOf(attributes), [...groups]);
            else if (name === 'line' && file !== null)
                jacoco_readLine(attributes, file);
            else if (name === 'counter' && file !== null)
                readTotal(attributes, file);
        },
        text() {
        },
        close(name) {
            if (name === 'group')
                groups.pop();
            else if (name === 'sourcefile')
                file = null;
        },
        part(problem) {
            if (problem !== null)
                into.defect(problem);
            return into.part('jacoco');
        }
    };
    function pathOf(attributes) {
        const name = (0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '';
        if (name === '')
            into.defect(`a source file of the package ${shown(inPackage)} has no name`);
        return inPackage === '' ? name : `${inPackage}/${name}`;
    }
}
function jacoco_readLine(attributes, file) {
    const line = parseLine((0,xml_text/* attributeOf */.w)(attributes, 'nr'));
    const [missed, ran] = ['mi', 'ci'].map(name => parseCount((0,xml_text/* attributeOf */.w)(attributes, name)));
    file.line(line, typeof missed === 'number' && typeof ran === 'number' ? Math.min(ran, 1) : null);
    const [notTaken, taken] = ['mb', 'cb'].map(name => parseCount((0,xml_text/* attributeOf */.w)(attributes, name)) ?? 0);
    file.branches(line, taken ?? 0, (taken ?? 0) + (notTaken ?? 0));
}
function readTotal(attributes, file) {
    if ((0,xml_text/* attributeOf */.w)(attributes, 'type') !== 'LINE')
        return;
    const [missed, covered] = ['missed', 'covered'].map(name => parseCount((0,xml_text/* attributeOf */.w)(attributes, name)));
    if (typeof missed === 'number' && typeof covered === 'number')
        file.total({ covered, lines: missed + covered });
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/xml-report.js






const READERS = new Map([
    ...['sources', 'packages'].map(first => [`coverage ${first}`, cobertura]),
    ...['project', 'testproject'].map(first => [`coverage ${first}`, clover]),
    ...['sessioninfo', 'group', 'package', 'counter'].map(first => [`report ${first}`, jacoco])
]);
function readXmlReport(text) {
    let root = null;
    let reader = null;
    let refusal = '';
    const refuse = (what) => {
        refusal = `${what} is no coverage report of a known format`;
        throw new Error(refusal);
    };
    const problem = (0,xml_text/* readXmlText */.h)(text, {
        open(name, attributes) {
            if (reader === null && root !== null) {
                reader = READERS.get(`${root} ${name}`)?.() ?? null;
                if (reader === null)
                    refuse(`<${shown(root)}> with <${shown(name)}> in it`);
            }
            root ??= name;
            if (root !== 'coverage' && root !== 'report')
                refuse(`<${shown(root)}>`);
            reader?.open(name, attributes);
        },
        text(content) {
            reader?.text(content);
        },
        close(name) {
            reader?.close(name);
        }
    });
    const found = reader;
    if (found !== null)
        return found.part(problem === null ? null : `not whole XML (${problem})`);
    if (refusal !== '')
        return (0,measured/* unreadable */.O)(refusal);
    return (0,measured/* unreadable */.O)(problem === null ? 'it is a report with nothing in it' : `not whole XML (${problem})`);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/recognise.js











const MAX_CHARACTERS = 256 * 1024 * 1024;
function readCoverageText(text) {
    if (text.length > MAX_CHARACTERS)
        return (0,measured/* unreadable */.O)(`it is over ${MAX_CHARACTERS} characters long`);
    const body = text.replace(/^[\uFEFF\s]+/, '');
    if (body === '')
        return (0,measured/* unreadable */.O)('it is empty');
    if (body.startsWith('<'))
        return readXmlReport(body);
    if (body.startsWith('{'))
        return readJsonReport(body);
    if (body.startsWith('mode:'))
        return readGoProfile(body);
    if (isLcov(body))
        return readLcov(body);
    return (0,measured/* unreadable */.O)('it is no coverage report of a known format');
}
function isLcov(body) {
    return /^(?:#[^\n]{0,1000}\n\s*){0,100}(?:TN|SF|VER):/.test(body);
}
function readJsonReport(text) {
    const json = (0,json_text/* parseJsonText */.lk)(text);
    if (json.kind === 'problem')
        return (0,measured/* unreadable */.O)(json.problem);
    const report = json.value;
    if (typeof report !== 'object' || report === null)
        return (0,measured/* unreadable */.O)(UNKNOWN_JSON);
    if ((0,field_of/* fieldOf */._)(report, 'type') === 'llvm.coverage.json.export')
        return readLlvm(report);
    if (isObject((0,field_of/* fieldOf */._)(report, 'meta')) && isObject((0,field_of/* fieldOf */._)(report, 'files')))
        return readCoveragePy(report);
    if (isObject((0,field_of/* fieldOf */._)(report, 'meta')) && isObject((0,field_of/* fieldOf */._)(report, 'coverage')))
        return readSimpleCov(report);
    if (typeof (0,field_of/* fieldOf */._)(report, 'total', 'lines', 'total') === 'number')
        return readIstanbulSummary(report);
    const entries = Object.values(report);
    if (entries.some(entry => isObject((0,field_of/* fieldOf */._)(entry, 'statementMap')) || isObject((0,field_of/* fieldOf */._)(entry, 'data', 'statementMap')))) {
        return readIstanbul(report);
    }
    return entries.some(entry => isObject((0,field_of/* fieldOf */._)(entry, 'coverage'))) ? readSimpleCov(report) : (0,measured/* unreadable */.O)(UNKNOWN_JSON);
}
const UNKNOWN_JSON = 'it is JSON, but no coverage report of a known format';
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/coverage-side.js






const coverage_side_MAX_DEFECTS = 50;
function readSide(all, name, place) {
    const found = { reports: [], measured: [], unmapped: new Set(), defects: [] };
    for (const { gate, [name]: side } of all) {
        const at = `gate ${gate}, ${name}`;
        if (side === null)
            found.defects.push(`${at}: it was not run, so that there is no report`);
        else if (side.files.length === 0)
            found.defects.push(`${at}: no report file was written`);
        for (const { path, text } of side?.files ?? []) {
            const part = readCoverageText(text);
            found.defects.push(...part.defects.map(defect => `${at}: ${(0,cut_text/* cutText */.I)(path, 200)}: ${(0,cut_text/* cutText */.I)(defect, 400)}`));
            const files = place(part, { report: path, root: side?.root ?? '' });
            take(part, { gate, path, files }, found);
        }
    }
    const { reports, measured, unmapped, defects } = found;
    return { name, files: mergeMeasured(measured), reports, unmapped: [...unmapped].sort(), defects: bounded(defects) };
}
function take({ format, files: reported }, { gate, path, files }, found) {
    if (format === null)
        return;
    for (const [measured, placed] of (0,pair_up/* pairUp */.O)(reported, files)) {
        if (placed === null)
            found.unmapped.add(measured.path);
        else
            found.measured.push({ format, path: placed, measured });
    }
    found.reports.push({ gate, path, format, files: new Set(files.filter(one => one !== null)) });
}
function bounded(defects) {
    if (defects.length <= coverage_side_MAX_DEFECTS)
        return defects;
    return [...defects.slice(0, coverage_side_MAX_DEFECTS), `and ${defects.length - coverage_side_MAX_DEFECTS} more defects`];
}
function totalOf({ files }) {
    if (files.size === 0)
        return null;
    let total = { covered: 0, lines: 0 };
    for (const file of files.values()) {
        const { covered, lines } = (0,measured/* coveredOf */.a)(file);
        total = { covered: addUp(total.covered, covered), lines: addUp(total.lines, lines) };
    }
    return total;
}
function branchesOf({ files }) {
    let total = { taken: 0, branches: 0 };
    for (const file of files.values()) {
        for (const { taken, branches } of file.branches.values()) {
            total = { taken: addUp(total.taken, taken), branches: addUp(total.branches, branches) };
        }
    }
    return total.branches === 0 ? null : total;
}


/***/ }),

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   a: () => (/* binding */ coveredOf)
/* harmony export */ });
function unreadable(defect) {
    return { format: null, files: [], sources: [], defects: [defect] };
}
function coveredOf({ hits, total }) {
    if (total !== null)
        return total;
    let covered = 0;
    for (const count of hits.values())
        if (count > 0)
            covered++;
    return { covered, lines: hits.size };
}


/***/ }),

/***/ 7540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   s1: () => (/* binding */ plainPath),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
function plainPath(path) {
    const slashed = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
    const start = slashed.startsWith('/') ? '/' : '';
    const parts = [];
    for (const part of slashed.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return start + parts.join('/');
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
function joinPath(folder, path) {
    return plainPath(folder === '' ? path : `${folder}/${path}`);
}
function below(root, path) {
    return root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
}
function upwards(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return Array.from({ length: parts.length + 1 }, (_, i) => parts.slice(0, parts.length - i).join('/'));
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dv: () => (/* binding */ NOTHING_MEASURED),
  bk: () => (/* binding */ VERDICTS),
  eR: () => (/* binding */ comparePerformance)
});

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(5984);
// EXTERNAL MODULE: ./lib/compare/performance/judge-files.js
var judge_files = __webpack_require__(7203);
// EXTERNAL MODULE: ./lib/compare/performance/judge-measurement.js + 5 modules
var judge_measurement = __webpack_require__(3774);
;// CONCATENATED MODULE: ./lib/compare/performance/own-source.js
const DOUBTFUL = new Set(['regression', 'slower', 'improved']);
function doubtOwnSource(row, source, { changes, branchOf }) {
    if (source === null || !DOUBTFUL.has(row.verdict))
        return row;
    const changed = changes.find(({ path, oldPath }) => holds(source, path) || holds(source, oldPath));
    if (changed === undefined)
        return row;
    const branch = branchOf(changed.path, null);
    const who = branch === null ? '' : ` by ${branch}`;
    const reason = `${row.reason}; but ${changed.path}, which measures it, was changed${who}`;
    return { ...row, verdict: 'not-comparable', reason };
}
function holds(source, path) {
    if (!source.endsWith('/*'))
        return source === path;
    if (!path.endsWith('_test.go'))
        return false;
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const inPackage = source.slice(0, -'/*'.length);
    return folder === '' ? !inPackage.includes('/') : inPackage === folder || inPackage.endsWith(`/${folder}`);
}

// EXTERNAL MODULE: ./lib/compare/performance/read-performance-reports.js
var read_performance_reports = __webpack_require__(8417);
// EXTERNAL MODULE: ./lib/compare/performance/read/merge-scenarios.js
var merge_scenarios = __webpack_require__(3601);
;// CONCATENATED MODULE: ./lib/compare/performance/compare-performance.js







const VERDICTS = [
    'regression',
    'failed',
    'slower',
    'inconclusive',
    'not-comparable',
    'removed',
    'improved',
    'added',
    'recovered',
    'same'
];
const MOST_DEFECTS = 100;
const NOTHING_MEASURED = { measurements: [], unmeasured: [], declared: new Map() };
function comparePerformance(reports, change, { measurements, unmeasured, declared } = NOTHING_MEASURED) {
    if (reports.length === 0 && measurements.length === 0 && unmeasured.length === 0)
        return null;
    const fromFiles = reports.map(one => compareFiles(one, declared.get(one.gate) ?? null));
    const inTurns = measurements.map(one => compareRounds(one, declared.get(one.gate) ?? null));
    const found = [...inTurns, ...fromFiles];
    const rows = found.flatMap(({ rows, sources }) => rows.map(row => doubtOwnSource(row, sources.get((0,merge_scenarios/* scenarioKey */.W)(row)) ?? null, change)));
    const defects = [...unmeasured, ...found.flatMap(one => [...one.defects, ...undirected(one.rows)])];
    return {
        method: rows.some(({ method }) => method === 'files') || measurements.length === 0 ? 'files' : 'interleaved',
        rows: rows.filter(({ verdict }) => verdict !== 'same').sort(bySeverity),
        counts: countVerdicts(rows),
        measurements: measurements.map(recordOf),
        defects: defects.length > MOST_DEFECTS
            ? [...defects.slice(0, MOST_DEFECTS), `and ${defects.length - MOST_DEFECTS} more defects`]
            : defects
    };
}
function compareFiles({ gate, baseline, integration }, declared) {
    const before = readSide(baseline);
    const after = readSide(integration);
    const told = (side, { defects }) => defects.map(defect => `gate ${gate}: ${side}: ${defect}`);
    return {
        rows: (0,judge_files/* judgeFiles */.l)({ gate, baseline: before, integration: after, declared }),
        defects: [...told('baseline', before), ...told('integration', after)],
        sources: sourcesOf([before, after])
    };
}
function readSide(side) {
    if (side === null)
        return { scenarios: [], machines: [], defects: ['the gate did not run'] };
    return (0,read_performance_reports/* readPerformanceReports */._)(side.files, side.root);
}
function compareRounds(measurement, declared) {
    const { gate, runs, stopped } = measurement;
    const sides = ['baseline', 'integration'];
    const failures = sides.flatMap(side => {
        const own = runs.filter(run => run.side === side);
        const failed = own.filter(run => run.failed !== null);
        const [first] = failed;
        if (first === undefined)
            return [];
        return [`gate ${gate}: ${side}: ${failed.length} of ${(0,plural/* plural */.L)(own.length, 'run')} failed: ${first.failed ?? ''}`];
    });
    const told = runs.flatMap(({ side, reports }) => reports.defects.map(defect => `gate ${gate}: ${side}: ${defect}`));
    const halted = stopped === null ? [] : [`gate ${gate}: ${stopped}`];
    return {
        rows: (0,judge_measurement/* judgeMeasurement */.c)(measurement, declared),
        defects: [...new Set([...halted, ...failures, ...told])],
        sources: sourcesOf(runs.map(({ reports }) => reports))
    };
}
function sourcesOf(reports) {
    return new Map(reports.flatMap(({ scenarios }) => scenarios.map(one => [(0,merge_scenarios/* scenarioKey */.W)(one), one.source])));
}
function undirected(rows) {
    const unknown = rows.filter(({ better, verdict }) => better === null && verdict === 'not-comparable');
    const [first] = unknown;
    if (first === undefined)
        return [];
    const names = (0,few_of/* fewOf */.s)(unknown.map(({ scenario, measure }) => `${scenario} (${measure})`));
    return [`gate ${first.gate}: nothing tells which numbers are better of ${names}: declare it by the gate's 'better'`];
}
function countVerdicts(rows) {
    const count = (verdict) => rows.filter(row => row.verdict === verdict).length;
    return Object.fromEntries(VERDICTS.map(verdict => [verdict, count(verdict)]));
}
function bySeverity(a, b) {
    const rank = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
    return rank !== 0 ? rank : (b.effect?.estimate ?? 0) - (a.effect?.estimate ?? 0);
}
function recordOf(measurement) {
    const runs = measurement.runs.map(({ batch, round, side, end, seconds, failed, log }) => ({
        batch,
        round,
        side,
        end,
        seconds,
        failed,
        log
    }));
    return { ...measurement, runs };
}


/***/ }),

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   UH: () => (/* binding */ RED),
/* harmony export */   kL: () => (/* binding */ SLOW),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   ut: () => (/* binding */ worseBy),
/* harmony export */   xU: () => (/* binding */ describeEffect)
/* harmony export */ });
const RED = 0.2;
const SLOW = 0.05;
const FARTHEST = Math.log(1e6);
function worseBy(before, after, better) {
    if (before === after)
        return 0;
    const ratio = bounded(Math.log(after) - Math.log(before));
    return Number((better === 'lower' ? ratio : -ratio).toPrecision(12));
}
function logOf(number, better) {
    const log = Math.log(Math.max(number, Number.MIN_VALUE));
    return better === 'lower' ? log : -log;
}
function bounded(ratio) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, ratio));
}
function effectOf({ estimate, low, high }) {
    const ratio = (shift) => Number(Math.expm1(bounded(shift)).toPrecision(9));
    return { estimate: ratio(estimate), low: ratio(low), high: ratio(high) };
}
function isSame({ estimate, low, high }) {
    const [red, slow] = [Math.log1p(RED), Math.log1p(SLOW)];
    return Math.abs(estimate) < slow && low > -red && high < red;
}
function describeEffect({ estimate, low, high }) {
    const range = low === high ? '' : ` (${percentOf(low)} to ${percentOf(high)} %)`;
    const size = percentOf(Math.abs(estimate));
    if (size === '0')
        return `no change${range}`;
    return `${size} % ${estimate > 0 ? 'worse' : 'better'}${range}`;
}
function percentOf(ratio) {
    const percent = ratio * 100;
    const rounded = Math.abs(percent) < 10 ? Math.round(percent * 10) / 10 : Math.round(percent);
    return String(Object.is(rounded, -0) ? 0 : rounded).replace('-', '−');
}


/***/ }),

/***/ 2911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ judgeExact)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7713);
/* harmony import */ var _round_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3876);


function judgeExact(unit, { baseline, integration }, better) {
    const [before, after] = [baseline[0], integration[0]];
    if (!(0,_round_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .h)(unit) || baseline.length < 2 || integration.length < 2)
        return null;
    if (before === undefined || after === undefined)
        return null;
    if (baseline.some(number => number !== before) || integration.some(number => number !== after))
        return null;
    const worse = (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .worseBy */ .ut)(before, after, better);
    const shift = { estimate: worse, low: worse, high: worse };
    const verdict = worse >= Math.log1p(_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .RED */ .UH)
        ? 'regression'
        : worse >= Math.log1p(_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOW */ .kL)
            ? 'slower'
            : worse <= -Math.log1p(_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOW */ .kL)
                ? 'improved'
                : 'same';
    const told = (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEffect */ .xU)((0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)(shift));
    const reason = `${told}: the same number every time, from ${before} to ${after}`;
    return { verdict, reason, shift, p: null, rounds: Math.min(baseline.length, integration.length), noise: 0 };
}


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isRedFromFiles),
/* harmony export */   l: () => (/* binding */ judgeFiles)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7713);
/* harmony import */ var _judge_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);
/* harmony import */ var _read_merge_scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3601);
/* harmony import */ var _statistics_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3628);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3092);
/* harmony import */ var _statistics_rank_sum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9882);






const LEAST_SAMPLES = 7;
const ALPHA = 0.002;
function judgeFiles(files) {
    const before = sideOf(files.baseline);
    const after = sideOf(files.integration);
    const keys = [...new Set([...before.byKey.keys(), ...after.byKey.keys()])];
    const isSameMachine = files.baseline.machines.length === 0 ||
        files.integration.machines.length === 0 ||
        files.baseline.machines.join() === files.integration.machines.join();
    return keys.flatMap(key => {
        const pair = pairOf(key, before, after);
        if (pair === null)
            return [];
        const judged = judgePair(pair, files.declared);
        return [rowOf(files, pair, isSameMachine ? judged : onOtherMachine(judged, files))];
    });
}
function sideOf({ scenarios }) {
    return {
        byKey: new Map(scenarios.map(one => [(0,_read_merge_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .scenarioKey */ .W)(one), one])),
        failures: new Map(scenarios.filter(one => one.failed !== null).map(one => [one.scenario, one])),
        measured: new Set(scenarios.filter(one => one.failed === null).map(one => one.scenario))
    };
}
function pairOf(key, before, after) {
    const pair = { before: before.byKey.get(key) ?? null, after: after.byKey.get(key) ?? null };
    const about = pair.before ?? pair.after;
    if (about === null)
        return null;
    const isCovered = (one, other, side) => one !== null && one.failed !== null && other === null && side.measured.has(one.scenario);
    if (isCovered(pair.before, pair.after, after) || isCovered(pair.after, pair.before, before))
        return null;
    return {
        before: pair.before ?? before.failures.get(about.scenario) ?? null,
        after: pair.after ?? after.failures.get(about.scenario) ?? null
    };
}
function judgePair({ before, after }, declared) {
    if (before === null || after === null)
        return plain(before === null ? 'added' : 'removed', WHERE[before === null ? 'added' : 'removed']);
    if (before.failed !== null && after.failed !== null)
        return plain('not-comparable', `it failed on both trees: ${before.failed}; ${after.failed}`);
    if (after.failed !== null)
        return plain('failed', `it failed in the integration: ${after.failed}`);
    if (before.failed !== null)
        return plain('recovered', `it failed on the base: ${before.failed}`);
    if (before.unit !== after.unit)
        return plain('not-comparable', `its unit is ${before.unit} on the base and ${after.unit} in the integration`);
    const better = before.better ?? declared;
    if (better === null || after.better !== before.better)
        return plain('not-comparable', 'nothing tells which numbers are better');
    const numbers = { baseline: before.samples, integration: after.samples };
    const exact = (0,_judge_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeExact */ .V)(before.unit, numbers, better);
    if (exact !== null)
        return exact.verdict === 'regression' ? { ...exact, verdict: 'slower' } : exact;
    return judgeSamples(before.samples, after.samples, better);
}
const WHERE = { added: 'the base does not have it', removed: 'the integration does not have it' };
function judgeSamples(before, after, better) {
    const rounds = Math.min(before.length, after.length);
    const medians = (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .worseBy */ .ut)((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(before), (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(after), better);
    if (rounds < LEAST_SAMPLES) {
        const told = (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEffect */ .xU)((0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)({ estimate: medians, low: medians, high: medians }));
        const reason = `${told} by ${before.length} and ${after.length} numbers, of which ${LEAST_SAMPLES} are needed`;
        return { verdict: 'inconclusive', reason, shift: null, p: null, rounds, noise: null };
    }
    const p = (0,_statistics_rank_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .rankSumP */ .a)(before, after);
    const shift = shiftOf(before, after, better);
    const told = shift === null ? '' : (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEffect */ .xU)((0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)(shift));
    const judged = { shift, p, rounds, noise: null };
    const reason = `${told}, from files alone: not measured in turns, which is weaker`;
    const isDifferent = p < ALPHA;
    if (isDifferent && medians >= Math.log1p(_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOW */ .kL))
        return { ...judged, verdict: 'slower', reason };
    if (isDifferent && medians <= -Math.log1p(_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOW */ .kL))
        return { ...judged, verdict: 'improved', reason };
    return { ...judged, verdict: shift !== null && (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(shift) ? 'same' : 'inconclusive', reason };
}
function shiftOf(before, after, better) {
    const logs = (numbers) => numbers.map(number => (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .logOf */ .Gs)(number, better));
    return (0,_statistics_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_5__/* .unpairedShift */ .vH)(logs(before), logs(after));
}
function onOtherMachine(judged, { baseline, integration }) {
    if (judged.verdict !== 'slower' && judged.verdict !== 'improved' && judged.verdict !== 'same')
        return judged;
    const reason = `${judged.reason}; on different processors (${baseline.machines.join(', ')}; ${integration.machines.join(', ')})`;
    return { ...judged, verdict: 'not-comparable', reason };
}
function plain(verdict, reason) {
    return { verdict, reason, shift: null, p: null, rounds: 0, noise: null };
}
function rowOf({ gate, declared }, { before, after }, judged) {
    const about = (before?.failed === null ? before : null) ?? (after?.failed === null ? after : null) ?? before ?? after;
    return {
        gate,
        method: 'files',
        scenario: about?.scenario ?? '',
        measure: about?.measure ?? '',
        unit: about?.unit ?? '',
        better: about?.better ?? declared,
        verdict: judged.verdict,
        baseline: middleOf(before),
        integration: middleOf(after),
        effect: judged.shift === null ? null : (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)(judged.shift),
        p: judged.p,
        rounds: judged.rounds,
        noise: null,
        reason: judged.reason
    };
}
function middleOf(one) {
    return one === null || one.samples.length === 0 ? null : (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(one.samples);
}
function isRedFromFiles({ method, verdict, effect }) {
    return method === 'files' && verdict === 'slower' && (effect?.estimate ?? 0) >= _effect_js__WEBPACK_IMPORTED_MODULE_0__/* .RED */ .UH;
}


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ isToBeConfirmed),
  c: () => (/* binding */ judgeMeasurement)
});

// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(5984);
// EXTERNAL MODULE: ./lib/compare/performance/effect.js
var effect = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/compare/performance/judge-exact.js
var judge_exact = __webpack_require__(2911);
// EXTERNAL MODULE: ./lib/compare/performance/statistics/levels.js
var levels = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/compare/performance/statistics/median.js
var median = __webpack_require__(3092);
;// CONCATENATED MODULE: ./lib/compare/performance/statistics/noise-floor.js


const SPREAD_OF_MEDIAN = 1.4826;
function noiseFloor(rounds) {
    if (rounds.length < 4)
        return null;
    const steps = rounds.slice(1).map((value, i) => Math.abs(value - (rounds[i] ?? value)));
    return (levels/* NORMAL_REACH */.e * SPREAD_OF_MEDIAN * (0,median/* median */.J)(steps)) / Math.sqrt(rounds.length);
}

// EXTERNAL MODULE: ./lib/compare/performance/statistics/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(3628);
// EXTERNAL MODULE: ./lib/compare/performance/statistics/signed-rank.js
var signed_rank = __webpack_require__(3705);
;// CONCATENATED MODULE: ./lib/compare/performance/paired-test.js




function pairedNumbers(pairs) {
    const both = pairs.flatMap(({ baseline, integration }) => baseline.kind === 'number' && integration.kind === 'number' ? [[baseline.number, integration.number]] : []);
    return { baseline: both.map(([before]) => before), integration: both.map(([, after]) => after) };
}
function joined(first, second) {
    return {
        baseline: [...first.baseline, ...second.baseline],
        integration: [...first.integration, ...second.integration]
    };
}
function testPairs({ baseline, integration }, better) {
    const differences = baseline.map((before, i) => (0,effect/* worseBy */.ut)(before, integration[i] ?? before, better));
    return {
        rounds: differences.length,
        worse: (0,signed_rank/* signedRankP */.r)(differences),
        better: (0,signed_rank/* signedRankP */.r)(differences.map(difference => -difference)),
        shift: (0,hodges_lehmann/* pairedShift */.uy)(differences),
        noise: baseline.every(number => number > 0) ? noiseFloor(baseline.map(Math.log)) : null
    };
}

;// CONCATENATED MODULE: ./lib/compare/performance/judge-presence.js


function judgePresence(series, better) {
    const rounds = pairedNumbers(series.first).baseline.length;
    const judged = (verdict, reason) => ({
        verdict,
        reason,
        shift: null,
        p: null,
        rounds,
        noise: null
    });
    const all = [...series.warmUp, ...series.first, ...series.second];
    const before = failures(all.map(pair => pair.baseline));
    const after = failures(all.map(pair => pair.integration));
    if (before.count > 0 && after.count > 0)
        return judged('not-comparable', `it failed on both trees: ${before.why}; ${after.why}`);
    if (after.count > 0) {
        const news = series.baseline === null ? 'it is new, and ' : '';
        return judged('failed', `${news}it failed in ${after.count} of ${(0,plural/* plural */.L)(after.of, 'round')} of the integration: ${after.why}`);
    }
    if (before.count > 0 && series.baseline === null) {
        if (series.integration === null)
            return judged('not-comparable', `it failed on the base: ${before.why}`);
        return judged('recovered', `it failed on the base: ${before.why}`);
    }
    if (series.baseline === null)
        return judged('added', 'the base does not have it');
    if (series.integration === null)
        return judged('removed', 'the integration does not have it');
    return differentMeasure(series, better, judged);
}
function differentMeasure({ baseline, integration }, better, judged) {
    if (baseline?.unit !== integration?.unit)
        return judged('not-comparable', `its unit is ${baseline?.unit} on the base and ${integration?.unit} in the integration`);
    if (baseline?.better !== integration?.better)
        return judged('not-comparable', 'which numbers are better differs between the two trees');
    return better === null ? judged('not-comparable', 'nothing tells which numbers are better') : null;
}
function failures(values) {
    const failed = values.flatMap(value => (value.kind === 'failed' ? [value.why] : []));
    return { count: failed.length, of: values.length, why: failed[0] ?? '' };
}

// EXTERNAL MODULE: ./lib/compare/performance/read/merge-scenarios.js
var merge_scenarios = __webpack_require__(3601);
;// CONCATENATED MODULE: ./lib/compare/performance/series.js

const ABSENT = { kind: 'absent' };
function seriesOf({ runs }) {
    const known = new Map();
    const numbers = { baseline: new Map(), integration: new Map() };
    for (const { side, reports } of runs) {
        for (const one of reports.scenarios) {
            const key = (0,merge_scenarios/* scenarioKey */.W)(one);
            if (known.get(key)?.failed !== null)
                known.set(key, one);
            if (one.failed === null && !numbers[side].has(key))
                numbers[side].set(key, one);
        }
    }
    const measuredNames = new Set([...known.values()].filter(one => one.failed === null).map(one => one.scenario));
    const lookups = new Map(runs.map(run => [run, lookupOf(run)]));
    return [...known]
        .filter(([, one]) => one.failed === null || !measuredNames.has(one.scenario))
        .map(([key, about]) => {
        const pairs = (batch) => pairsOf(runs, batch, { key, about, numbers, lookups });
        const [baseline, integration] = [numbers.baseline.get(key) ?? null, numbers.integration.get(key) ?? null];
        return { baseline, integration, about, warmUp: pairs('warm-up'), first: pairs('first'), second: pairs('second') };
    });
}
function lookupOf({ reports }) {
    const failed = reports.scenarios.filter(one => one.failed !== null);
    return {
        byKey: new Map(reports.scenarios.map(one => [(0,merge_scenarios/* scenarioKey */.W)(one), one])),
        failures: new Map(failed.map(one => [one.scenario, one.failed ?? '']))
    };
}
function pairsOf(runs, batch, asked) {
    const rounds = new Map();
    for (const run of runs)
        if (run.batch === batch)
            rounds.set(run.round, { ...rounds.get(run.round), [run.side]: run });
    return [...rounds.values()].map(({ baseline, integration }) => ({
        baseline: series_valueOf(baseline, asked),
        integration: series_valueOf(integration, asked)
    }));
}
function series_valueOf(run, { key, about, numbers, lookups }) {
    if (run === undefined)
        return ABSENT;
    if (run.end.kind === 'timed-out' && numbers[run.side].size > 0)
        return ABSENT;
    if (run.failed !== null)
        return { kind: 'failed', why: run.failed };
    const lookup = lookups.get(run);
    const found = lookup?.byKey.get(key);
    const number = found?.samples[0];
    if (found?.failed === null && number !== undefined)
        return { kind: 'number', number };
    const why = found?.failed ?? lookup?.failures.get(about.scenario);
    if (why != null)
        return { kind: 'failed', why };
    return numbers[run.side].has(key) ? { kind: 'failed', why: 'it was not reported' } : ABSENT;
}

;// CONCATENATED MODULE: ./lib/compare/performance/statistics/holm.js
function holm(chances) {
    const order = chances.map((_, i) => i).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0));
    const adjusted = new Array(chances.length).fill(1);
    let least = 0;
    for (const [i, at] of order.entries()) {
        least = Math.max(least, Math.min(1, (chances[at] ?? 1) * (chances.length - i)));
        adjusted[at] = least;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./lib/compare/performance/statistics/rounds-needed.js
var rounds_needed = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/compare/performance/judge-measurement.js









const RED_SHIFT = Math.log1p(effect/* RED */.UH);
const SLOW_SHIFT = Math.log1p(effect/* SLOW */.kL);
function judgeMeasurement(measurement, declared) {
    const all = seriesOf(measurement);
    const tested = testAll(all, declared);
    const reds = new Set(tested.filter(one => isRed(one, tested.length)).map(({ series }) => series));
    const confirmations = confirmAll(tested.filter(({ series }) => reds.has(series)));
    const bySeries = new Map(tested.map(one => [one.series, one]));
    return all.map(series => {
        const one = bySeries.get(series);
        const judged = one === undefined
            ? judgeUntested(series, declared)
            : reds.has(series)
                ? judgeRed(one, confirmations.get(series) ?? null)
                : judgeTested(one, tested.length);
        return rowOf(measurement.gate, series, declared, judged);
    });
}
function isToBeConfirmed(measurement, declared) {
    const tested = testAll(seriesOf(measurement), declared);
    return tested.some(one => isRed(one, tested.length));
}
function testAll(all, declared) {
    const testable = all.flatMap(series => {
        const better = betterOf(series, declared);
        if (better === null || judgePresence(series, better) !== null)
            return [];
        const numbers = pairedNumbers(series.first);
        if ((0,judge_exact/* judgeExact */.V)(series.about.unit, numbers, better) !== null)
            return [];
        return [{ series, better, numbers, test: testPairs(numbers, better) }];
    });
    const worse = holm(testable.map(({ test }) => test.worse));
    const improved = holm(testable.map(({ test }) => test.better));
    return testable.map((one, i) => ({ ...one, worse: worse[i] ?? 1, improved: improved[i] ?? 1 }));
}
function betterOf({ about }, declared) {
    return about.better ?? declared;
}
function isRed({ test: { shift, noise, rounds }, worse }, family) {
    if (shift === null || rounds < (0,rounds_needed/* roundsNeeded */.BQ)(family))
        return false;
    return worse <= rounds_needed/* FAMILY_ALPHA */.a9 && shift.estimate >= RED_SHIFT && isResolved(shift.estimate, noise);
}
function isResolved(estimate, noise) {
    return noise === null || noise < RED_SHIFT || estimate > 2 * noise;
}
function confirmAll(reds) {
    const second = reds.map(({ series, better }) => {
        const numbers = pairedNumbers(series.second);
        return { series, numbers, test: testPairs(numbers, better) };
    });
    const chances = holm(second.map(({ test }) => test.worse));
    const found = second.map(({ series, numbers, test }, i) => [series, { test, numbers, worse: chances[i] ?? 1 }]);
    return new Map(found.filter(([, { test }]) => test.rounds >= (0,rounds_needed/* roundsNeeded */.BQ)(reds.length)));
}
function judgeRed(one, second) {
    const { shift, noise, rounds } = one.test;
    const firstly = `${describeShift(shift)} in ${(0,plural/* plural */.L)(rounds, 'round')}`;
    if (second === null) {
        const reason = `${firstly}, but no second batch confirms it`;
        return { verdict: 'slower', reason, shift, p: one.worse, rounds, noise };
    }
    const both = testPairs(joined(one.numbers, second.numbers), one.better);
    const about = { shift: both.shift, p: Math.max(one.worse, second.worse), rounds: both.rounds, noise };
    const secondly = `${describeShift(second.test.shift)} in a second batch of ${second.test.rounds}`;
    const isSeenAgain = second.worse <= rounds_needed/* FAMILY_ALPHA */.a9;
    const estimate = both.shift?.estimate ?? 0;
    if (isSeenAgain && estimate >= RED_SHIFT)
        return { ...about, verdict: 'regression', reason: `${firstly}, and ${secondly}` };
    const verdict = isSeenAgain && estimate >= SLOW_SHIFT ? 'slower' : 'inconclusive';
    return { ...about, verdict, reason: `${firstly}, but ${secondly}` };
}
function judgeTested({ test, worse, improved }, family) {
    const { shift, noise, rounds } = test;
    const needed = (0,rounds_needed/* roundsNeeded */.BQ)(family);
    const [isWorse, isBetter] = [worse <= rounds_needed/* FAMILY_ALPHA */.a9, improved <= rounds_needed/* FAMILY_ALPHA */.a9];
    const about = { shift, rounds, noise, p: isBetter && !isWorse ? improved : worse };
    const said = `${describeShift(shift)} in ${(0,plural/* plural */.L)(rounds, 'round')}`;
    if (shift === null || rounds < needed) {
        const reason = `${(0,plural/* plural */.L)(rounds, 'round')} that both trees came through: ${needed} are needed`;
        return { ...about, verdict: 'inconclusive', reason };
    }
    if (isWorse && shift.estimate >= RED_SHIFT) {
        const reason = `${said}, but this machine differs from itself by ${(0,effect/* percentOf */.pR)(Math.expm1(noise ?? 0))} %: it cannot resolve ${effect/* RED */.UH * 100} %`;
        return { ...about, verdict: 'inconclusive', reason };
    }
    if (isWorse && shift.estimate >= SLOW_SHIFT)
        return { ...about, verdict: 'slower', reason: said };
    if (isBetter && shift.estimate <= -SLOW_SHIFT)
        return { ...about, verdict: 'improved', reason: said };
    if ((0,effect/* isSame */.Ft)(shift))
        return { ...about, verdict: 'same', reason: said };
    return { ...about, verdict: 'inconclusive', reason: `${said}: the rounds differ too much to tell` };
}
function judgeUntested(series, declared) {
    const better = betterOf(series, declared);
    const presence = judgePresence(series, better);
    if (presence !== null)
        return presence;
    if (better === null)
        throw new RangeError('what has no direction is never tested');
    const exact = (0,judge_exact/* judgeExact */.V)(series.about.unit, pairedNumbers(series.first), better);
    if (exact === null)
        throw new RangeError('what is neither absent nor exact was tested');
    return exact;
}
function describeShift(shift) {
    return shift === null ? 'too little to tell' : (0,effect/* describeEffect */.xU)((0,effect/* effectOf */.$x)(shift));
}
function rowOf(gate, series, declared, judged) {
    const { scenario, measure, unit } = series.about;
    const numbers = (side) => {
        const found = [...series.first, ...series.second].map(pair => pair[side]);
        const known = found.flatMap(value => (value.kind === 'number' ? [value.number] : []));
        return known.length === 0 ? null : (0,median/* median */.J)(known);
    };
    return {
        gate,
        method: 'interleaved',
        scenario,
        measure,
        unit,
        better: betterOf(series, declared),
        verdict: judged.verdict,
        baseline: numbers('baseline'),
        integration: numbers('integration'),
        effect: judged.shift === null ? null : (0,effect/* effectOf */.$x)(judged.shift),
        p: judged.p,
        rounds: judged.rounds,
        noise: judged.noise === null ? null : Math.expm1(judged.noise),
        reason: judged.reason
    };
}


/***/ }),

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readPerformanceReports)
/* harmony export */ });
/* harmony import */ var _domain_cut_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8062);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8672);
/* harmony import */ var _read_criterion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6044);
/* harmony import */ var _read_merge_scenarios_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3601);
/* harmony import */ var _read_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1390);
/* harmony import */ var _read_recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8722);






const MOST_DEFECTS = 50;
const LONGEST_DEFECT = 600;
function readPerformanceReports(files, root) {
    const clean = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanerFor */ .u)(root);
    const parts = [];
    const pieces = [];
    for (const { path, text } of files) {
        const read = (0,_read_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .readPerformanceText */ .S)(text, path, clean);
        if (read.kind === 'piece')
            pieces.push(read.piece);
        else
            parts.push({ path, part: read.part });
    }
    if (pieces.length > 0)
        parts.push({ path: pieces[0]?.path ?? '', part: (0,_read_criterion_js__WEBPACK_IMPORTED_MODULE_1__/* .readCriterion */ .m)(pieces, clean) });
    const defects = parts.flatMap(({ path, part }) => part.defects.map(defect => (0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .I)(`${path}: ${defect}`, LONGEST_DEFECT)));
    const scenarios = (0,_read_merge_scenarios_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeScenarios */ .g)(parts.flatMap(({ part }) => part.scenarios));
    const tooMany = scenarios.length > _read_part_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_SCENARIOS */ .sU ? [`over ${_read_part_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_SCENARIOS */ .sU} measured scenarios in all files`] : [];
    const none = files.length === 0 ? ['no report file was written'] : [];
    return {
        scenarios: tooMany.length > 0 ? [] : scenarios,
        machines: [...new Set(parts.flatMap(({ part }) => part.machine ?? []))].sort(),
        defects: bounded([...none, ...tooMany, ...defects])
    };
}
function bounded(defects) {
    if (defects.length <= MOST_DEFECTS)
        return defects;
    return [...defects.slice(0, MOST_DEFECTS), `and ${defects.length - MOST_DEFECTS} more defects`];
}


/***/ }),

/***/ 6044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ criterionPiece),
/* harmony export */   m: () => (/* binding */ readCriterion)
/* harmony export */ });
/* harmony import */ var _domain_field_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1024);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4049);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1390);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);




function criterionPiece(value, path) {
    if ((0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(value, 'full_id') !== null && (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(value, 'group_id') !== null)
        return { is: 'benchmark', path, value };
    if (Array.isArray((0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._)(value, 'iters')) && Array.isArray((0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._)(value, 'times')))
        return { is: 'sample', path, value };
    if (numberOf(value, 'median') !== null && numberOf(value, 'mean') !== null) {
        return { is: numberOf(value, 'std_dev') === null ? 'change' : 'estimates', path, value };
    }
    const isFences = Array.isArray(value) && value.length === 4 && value.every(one => typeof one === 'number');
    return isFences ? { is: 'fences', path, value } : null;
}
function readCriterion(pieces, clean) {
    const folders = new Map();
    for (const piece of pieces) {
        const folder = parentOf(piece.path);
        folders.set(folder, [...(folders.get(folder) ?? []), piece]);
    }
    const measuredFolders = [...folders].filter(([, all]) => all.some(({ is }) => is === 'sample' || is === 'estimates'));
    const benchmarks = new Map();
    for (const [folder, all] of measuredFolders) {
        const benchmark = parentOf(folder);
        if (!benchmarks.has(benchmark) || lastOf(folder) === 'new')
            benchmarks.set(benchmark, [folder, all]);
    }
    const scenarios = [...benchmarks].map(([folder, [, all]]) => readBenchmark(folder, all, clean));
    const lonely = [...folders]
        .filter(([, all]) => all.every(({ is }) => is === 'benchmark'))
        .filter(([folder]) => !benchmarks.has(parentOf(folder)));
    const defects = lonely.map(([folder]) => `${clean.name(folder)} has neither sample.json nor estimates.json`);
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)('criterion', scenarios, { defects: defects.slice(0, 10) });
}
function readBenchmark(folder, pieces, clean) {
    const piece = (is) => pieces.find(one => one.is === is)?.value;
    const id = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(piece('benchmark'), 'full_id') ?? folder.replace(/^(?:.*\/)?criterion\//, '');
    const times = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(piece('sample'), 'times');
    const iterations = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(piece('sample'), 'iters');
    const samples = times.map((time, i) => Number(time) / Number(iterations[i]));
    const middle = numberOf(piece('estimates'), 'median');
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)({
        scenario: clean.name(id),
        unit: (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .u)('ns'),
        samples: samples.length > 0 ? samples : middle === null ? [] : [middle]
    });
}
function numberOf(value, name) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)((0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._)(value, name), 'point_estimate');
}
function parentOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function lastOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scenarioKey),
/* harmony export */   g: () => (/* binding */ mergeScenarios)
/* harmony export */ });
function mergeScenarios(scenarios) {
    const groups = new Map();
    for (const one of scenarios) {
        const key = scenarioKey(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].flatMap(([first, ...rest]) => {
        if (first === undefined || rest.length === 0)
            return first ?? [];
        const all = [first, ...rest];
        const isOneUnit = all.every(one => one.unit === first.unit);
        const failed = all.find(one => one.failed !== null)?.failed ?? (isOneUnit ? null : 'it is reported in two units');
        const better = all.every(one => one.better === first.better) ? first.better : null;
        return { ...first, better, failed, samples: failed === null ? all.flatMap(one => one.samples) : [] };
    });
}
function scenarioKey({ scenario, measure }) {
    return JSON.stringify([scenario, measure]);
}


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   sU: () => (/* binding */ MOST_SCENARIOS)
/* harmony export */ });
/* harmony import */ var _domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8062);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4049);
/* harmony import */ var _statistics_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3628);



const MOST_SCENARIOS = 20_000;
const MOST_SAMPLES = 100_000;
const LONGEST_FAILURE = 200;
function unreadable(defect) {
    return { format: null, scenarios: [], machine: null, defects: [defect] };
}
function partOf(format, scenarios, { machine = null, defects = [] } = {}) {
    if (scenarios.length > MOST_SCENARIOS)
        return { format, scenarios: [], machine, defects: [`it holds over ${MOST_SCENARIOS} measured scenarios`] };
    const none = scenarios.length === 0 && defects.length === 0 ? ['it holds no measured scenario'] : [];
    return { format, scenarios, machine, defects: [...defects, ...none] };
}
function measured({ scenario, source = null, measure, unit, samples, failed = null }) {
    const numbers = samples.map(sample => (typeof sample === 'number' ? sample * unit.factor : Number.NaN));
    const used = unit.unit === 'ns' ? numbers.filter(number => number !== 0) : numbers;
    const fault = failed ?? faultOf(numbers, used);
    return {
        scenario,
        measure: measure ?? unit.measure,
        unit: unit.unit,
        better: unit.better,
        samples: fault === null ? (0,_statistics_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .thinned */ .HL)(used, MOST_SAMPLES) : [],
        failed: fault === null ? null : (0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(fault.split('\n', 1)[0] ?? '', LONGEST_FAILURE),
        source
    };
}
function faultOf(numbers, used) {
    if (numbers.length === 0)
        return 'it reports no number';
    if (numbers.some(number => !(number >= 0 && number < Number.MAX_VALUE)))
        return 'it reports a number that cannot be one';
    return used.length === 0 ? 'it was too short to be timed' : null;
}
function samplesOf(value, list, ...instead) {
    const samples = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listField */ .FZ)(value, list);
    if (samples.length > 0 && samples.every(sample => typeof sample === 'number'))
        return samples;
    for (const name of instead)
        if ((0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .numberField */ .sJ)(value, name) !== null)
            return [(0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .numberField */ .sJ)(value, name)];
    return samples;
}
function numbered(scenarios) {
    const seen = new Map();
    return scenarios.map(one => {
        const key = JSON.stringify([one.scenario, one.measure]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return count === 1 ? one : { ...one, scenario: `${one.scenario} (${count})` };
    });
}


/***/ }),

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readPerformanceText)
});

// EXTERNAL MODULE: ./lib/compare/text/json-text.js
var json_text = __webpack_require__(4049);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/compare/performance/read/part.js
var part = __webpack_require__(1390);
// EXTERNAL MODULE: ./lib/compare/performance/read/unit.js
var read_unit = __webpack_require__(5377);
;// CONCATENATED MODULE: ./lib/compare/performance/read/benchmark-dot-net.js




function isBenchmarkDotNet(report) {
    return Array.isArray((0,field_of/* fieldOf */._)(report, 'Benchmarks')) && (0,field_of/* fieldOf */._)(report, 'HostEnvironmentInfo') !== undefined;
}
function readBenchmarkDotNet(report, clean) {
    const scenarios = (0,json_text/* listField */.FZ)(report, 'Benchmarks').flatMap((benchmark) => {
        const statistics = (0,field_of/* fieldOf */._)(benchmark, 'Statistics');
        const failed = typeof statistics === 'object' && statistics !== null ? null : 'it has no statistics: no run ended well';
        const scenario = clean.name(nameOf(benchmark));
        const samples = (0,part/* samplesOf */.lc)(statistics, 'OriginalValues', 'Min', 'Median', 'Mean');
        const time = (0,part/* measured */.jh)({ scenario, unit: (0,read_unit/* unitOf */.u)('ns'), samples, failed });
        const bytes = (0,field_of/* fieldOf */._)(benchmark, 'Memory', 'BytesAllocatedPerOperation');
        if (typeof bytes !== 'number')
            return [time];
        return [time, (0,part/* measured */.jh)({ scenario, unit: (0,read_unit/* unitOf */.u)('B/op'), samples: [bytes], failed })];
    });
    const cpu = (0,field_of/* fieldOf */._)(report, 'HostEnvironmentInfo', 'ProcessorName');
    return (0,part/* partOf */.BU)('benchmark-dot-net', (0,part/* numbered */.jN)(scenarios), { machine: typeof cpu === 'string' ? clean.name(cpu) : null });
}
function nameOf(benchmark) {
    const [namespace, type, method] = ['Namespace', 'Type', 'Method'].map(name => (0,json_text/* textField */.M8)(benchmark, name));
    const name = (0,json_text/* textField */.M8)(benchmark, 'FullName');
    return name ?? [namespace, type, method].filter(part => part !== null && part !== '').join('.');
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/bencher.js



const MEASURES = new Map([
    ['latency', (0,read_unit/* unitOf */.u)('ns')],
    ['throughput', (0,read_unit/* unitOf */.u)('ops/s')],
    ['build-time', (0,read_unit/* unitOf */.u)('s')],
    ['file-size', { ...(0,read_unit/* unitOf */.u)('bytes'), better: 'lower' }],
    ['json-latency', (0,read_unit/* unitOf */.u)('ns')],
    ['instructions', (0,read_unit/* unitOf */.u)('instructions')],
    ['estimated-cycles', (0,read_unit/* unitOf */.u)('cycles')],
    ['allocated', { ...(0,read_unit/* unitOf */.u)('bytes'), better: 'lower' }],
    ['allocated-memory', { ...(0,read_unit/* unitOf */.u)('bytes'), better: 'lower' }],
    ['resident-memory', { ...(0,read_unit/* unitOf */.u)('bytes'), better: 'lower' }]
]);
function isBencher(report) {
    if (!isMap(report))
        return false;
    const benchmarks = Object.values(report).map(one => (isMap(one) ? Object.values(one) : []));
    const isMeasure = (one) => typeof (0,field_of/* fieldOf */._)(one, 'value') === 'number';
    return benchmarks.length > 0 && benchmarks.every(measures => measures.length > 0 && measures.every(isMeasure));
}
function readBencher(report, clean) {
    const scenarios = Object.entries(Object(report)).flatMap(([scenario, measures]) => Object.entries(Object(measures)).map(([measure, metric]) => {
        const slug = measure.toLowerCase().replace(/[^a-z0-9]+/g, '-');
        const unit = MEASURES.get(slug) ?? MEASURES.get(slug.replace(/^(?:min|max)-/, '')) ?? (0,read_unit/* unitOf */.u)('');
        return (0,part/* measured */.jh)({
            scenario: clean.name(scenario),
            measure: clean.name(measure),
            unit,
            samples: [(0,field_of/* fieldOf */._)(metric, 'value')]
        });
    }));
    return (0,part/* partOf */.BU)('bencher', (0,part/* numbered */.jN)(scenarios));
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/compare/performance/read/criterion.js
var criterion = __webpack_require__(6044);
;// CONCATENATED MODULE: ./lib/compare/performance/read/github-action-benchmark.js




function isGithubActionBenchmark(report) {
    const isEntry = (one) => (0,json_text/* textField */.M8)(one, 'name') !== null && (0,json_text/* textField */.M8)(one, 'unit') !== null && (0,field_of/* fieldOf */._)(one, 'value') !== undefined;
    return Array.isArray(report) && report.length > 0 && report.every(isEntry);
}
function readGithubActionBenchmark(report, clean) {
    const entries = Array.isArray(report) ? report : [];
    const scenarios = entries.map(entry => (0,part/* measured */.jh)({
        scenario: clean.name((0,json_text/* textField */.M8)(entry, 'name') ?? ''),
        unit: (0,read_unit/* unitOf */.u)(clean.name((0,json_text/* textField */.M8)(entry, 'unit') ?? '')),
        samples: [numberOf((0,field_of/* fieldOf */._)(entry, 'value'))]
    }));
    return (0,part/* partOf */.BU)('github-action-benchmark', (0,part/* numbered */.jN)(scenarios));
}
function numberOf(value) {
    return typeof value === 'string' && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value) ? Number(value) : value;
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/lines.js
const LONGEST_LINE = 20_000;
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        start = end + 1;
    }
}
function* jsonLines(text) {
    for (const line of linesOf(text)) {
        if (line.trim() === '')
            continue;
        try {
            yield JSON.parse(line);
        }
        catch {
            yield undefined;
        }
    }
}

// EXTERNAL MODULE: ./lib/compare/performance/read/merge-scenarios.js
var merge_scenarios = __webpack_require__(3601);
;// CONCATENATED MODULE: ./lib/compare/performance/read/go-bench.js





const RESULT = /^(Benchmark\S*)\s+(\d+)\s+([\d.]+(?:e[+-]?\d+)?\s+\S.*)$/i;
const FAILURE = /(?:^|\s)--- FAIL: (Benchmark\S*)/;
const END = /^(?:PASS|FAIL|ok\s.*|FAIL\s.*|\?\s.*)$/;
function isGoBench(head) {
    return head.split('\n').some(line => RESULT.test(line.trimEnd()) || /^(?:goos|pkg): \S/.test(line));
}
function isGoEvents(first) {
    return (0,json_text/* textField */.M8)(first, 'Action') !== null && (0,json_text/* textField */.M8)(first, 'Package') !== null;
}
function readGoEvents(text, clean) {
    const printed = new Map();
    const cut = new Set();
    for (const event of jsonLines(text)) {
        const name = (0,json_text/* textField */.M8)(event, 'Package');
        if (name === null)
            continue;
        const action = (0,json_text/* textField */.M8)(event, 'Action');
        if (action === 'start')
            cut.add(name);
        if (action === 'pass' || action === 'fail' || action === 'skip')
            cut.delete(name);
        const output = (0,json_text/* textField */.M8)(event, 'Output');
        if (output !== null)
            printed.set(name, [...(printed.get(name) ?? []), output]);
    }
    const part = readGoBench([...printed.values()].map(parts => parts.join('')).join('\n'), clean);
    const defects = [...cut].map(name => `it ends before package ${clean.name(name)} has: cut off`);
    return { ...part, defects: [...new Set([...part.defects, ...defects])].slice(0, 10) };
}
function readGoBench(text, clean) {
    const found = scan(text);
    const processors = sharedSuffix(found.results.map(({ name }) => name));
    const nameOf = ({ name, inPackage }) => {
        const plain = name.endsWith(processors) ? name.slice(0, name.length - processors.length) : name;
        return clean.name(inPackage === '' ? plain : `${inPackage}.${plain}`);
    };
    const scenarios = found.results.flatMap(result => readResult(nameOf(result), result, found, clean));
    const failures = found.failures.map(failure => (0,part/* measured */.jh)({
        scenario: nameOf(failure),
        source: sourceOf(failure.inPackage, clean),
        unit: (0,read_unit/* unitOf */.u)('ns/op'),
        samples: [],
        failed: 'it failed'
    }));
    const defects = found.defects.slice(0, 10).map(defect => clean.name(defect));
    return (0,part/* partOf */.BU)('go-bench', (0,merge_scenarios/* mergeScenarios */.g)([...scenarios, ...failures]), { machine: found.machine, defects });
}
function scan(text) {
    const results = [];
    const failures = [];
    const better = new Map();
    const defects = [];
    let [inPackage, machine] = ['', null];
    let [isOpen, hasClosed] = [false, false];
    let failuresBefore = 0;
    for (const line of linesOf(text)) {
        const header = /^(pkg|cpu|goos): (.+)$/.exec(line);
        if (header?.[1] === 'goos')
            isOpen = true;
        else if (header?.[1] === 'pkg')
            inPackage = header[2] ?? '';
        else if (header?.[1] === 'cpu')
            machine = header[2] ?? null;
        const result = RESULT.exec(line);
        if (result !== null && results.length <= part/* MOST_SCENARIOS */.sU * 20)
            results.push({ name: result[1] ?? '', values: result[3] ?? '', inPackage });
        const failure = FAILURE.exec(line);
        if (failure !== null)
            failures.push({ name: failure[1] ?? '', values: '', inPackage });
        const told = /^Unit (\S+) .*\bbetter=(lower|higher)\b/.exec(line);
        if (told !== null)
            better.set(told[1] ?? '', told[2] === 'higher' ? 'higher' : 'lower');
        if (!END.test(line))
            continue;
        const broken = /^FAIL\s+(\S+)\s+(?:\[(.+)\]|[\d.]+s)$/.exec(line);
        if (broken?.[2] !== undefined)
            defects.push(`package ${broken[1]}: ${broken[2]}`);
        else if (broken !== null && failures.length === failuresBefore)
            defects.push(`package ${broken[1]} failed without naming a benchmark`);
        if (broken !== null || line.startsWith('ok'))
            failuresBefore = failures.length;
        isOpen = false;
        hasClosed = true;
    }
    if (isOpen && (hasClosed || !text.endsWith('\n')))
        defects.push(`it ends before ${inPackage === '' ? 'a package' : `package ${inPackage}`} has: cut off`);
    return { results, failures, better, machine, defects };
}
function readResult(scenario, { values, inPackage }, { better }, clean) {
    const pairs = [...values.matchAll(/(\S+)\s+(\S+)/g)].map(([, number = '', unit = '']) => ({ number, unit }));
    const isTimed = pairs.some(({ unit }) => unit === 'ns/op');
    const told = pairs.filter(({ unit }) => !(isTimed && unit === 'MB/s'));
    return told.map(({ number, unit }) => {
        const meaning = (0,read_unit/* unitOf */.u)(clean.name(unit));
        return (0,part/* measured */.jh)({
            scenario,
            source: sourceOf(inPackage, clean),
            unit: { ...meaning, better: better.get(unit) ?? meaning.better },
            samples: [Number(number)]
        });
    });
}
function sourceOf(inPackage, clean) {
    return inPackage === '' ? null : `${clean.name(inPackage)}/*`;
}
function sharedSuffix(names) {
    const suffixes = new Set(names.map(name => /-\d+$/.exec(name)?.[0] ?? ''));
    const [only = ''] = suffixes;
    return suffixes.size === 1 ? only : '';
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/google-benchmark.js





function isGoogleBenchmark(report) {
    const benchmarks = (0,field_of/* fieldOf */._)(report, 'benchmarks');
    return Array.isArray(benchmarks) && (0,field_of/* fieldOf */._)(report, 'context') !== undefined;
}
function readGoogleBenchmark(report, clean) {
    const all = (0,json_text/* listField */.FZ)(report, 'benchmarks');
    const runs = all.filter(one => (0,json_text/* textField */.M8)(one, 'run_type') !== 'aggregate');
    const names = new Set(runs.map(google_benchmark_nameOf));
    const alone = all.filter(one => (0,json_text/* textField */.M8)(one, 'aggregate_name') === 'median' && !names.has(google_benchmark_nameOf(one)));
    const scenarios = [...runs, ...alone].flatMap(one => readRun(one, clean));
    return (0,part/* partOf */.BU)('google-benchmark', (0,merge_scenarios/* mergeScenarios */.g)(scenarios));
}
function google_benchmark_nameOf(run) {
    return (0,json_text/* textField */.M8)(run, 'run_name') ?? (0,json_text/* textField */.M8)(run, 'name') ?? '';
}
function readRun(run, clean) {
    const scenario = clean.name(google_benchmark_nameOf(run));
    const failed = failureOf(run, clean);
    const unit = (0,read_unit/* unitOf */.u)((0,json_text/* textField */.M8)(run, 'time_unit') ?? 'ns');
    const time = (0,part/* measured */.jh)({ scenario, unit, samples: [(0,field_of/* fieldOf */._)(run, 'real_time')], failed });
    const counted = [
        ['allocs_per_iter', 'allocs/iter'],
        ['max_bytes_used', 'B/iter']
    ];
    return [
        time,
        ...counted
            .filter(([name]) => (0,field_of/* fieldOf */._)(run, name) !== undefined)
            .map(([name, of]) => (0,part/* measured */.jh)({ scenario, unit: (0,read_unit/* unitOf */.u)(of), samples: [(0,field_of/* fieldOf */._)(run, name)], failed }))
    ];
}
function failureOf(run, clean) {
    if ((0,field_of/* fieldOf */._)(run, 'error_occurred') === true)
        return clean.message((0,json_text/* textField */.M8)(run, 'error_message')) ?? 'it failed';
    if ((0,field_of/* fieldOf */._)(run, 'skipped') === true)
        return `skipped: ${clean.message((0,json_text/* textField */.M8)(run, 'skip_message')) ?? 'no reason'}`;
    return null;
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/hyperfine.js




function isHyperfine(report) {
    const results = (0,json_text/* listField */.FZ)(report, 'results');
    return results.length > 0 && results.every(result => (0,json_text/* textField */.M8)(result, 'command') !== null);
}
function readHyperfine(report, clean) {
    const results = (0,json_text/* listField */.FZ)(report, 'results').map((result) => {
        const about = { scenario: clean.name(hyperfine_nameOf(result)), failed: hyperfine_failureOf(result) };
        const time = (0,part/* measured */.jh)({ ...about, unit: (0,read_unit/* unitOf */.u)('s'), samples: (0,part/* samplesOf */.lc)(result, 'times', 'min', 'median', 'mean') });
        const memory = (0,json_text/* listField */.FZ)(result, 'memory_usage_byte');
        const bytes = { ...(0,read_unit/* unitOf */.u)('bytes'), better: 'lower' };
        return memory.length === 0 ? [time] : [time, (0,part/* measured */.jh)({ ...about, unit: bytes, samples: memory })];
    });
    return (0,part/* partOf */.BU)('hyperfine', (0,part/* numbered */.jN)(results.flat()));
}
function hyperfine_nameOf(result) {
    const command = (0,json_text/* textField */.M8)(result, 'command') ?? '';
    const parameters = Object.entries(Object((0,field_of/* fieldOf */._)(result, 'parameters')));
    const missing = parameters.flatMap(([name, value]) => typeof value === 'string' && !command.includes(value) ? [`${name}=${value}`] : []);
    return missing.length === 0 ? command : `${command} (${missing.join(', ')})`;
}
function hyperfine_failureOf(result) {
    const codes = (0,json_text/* listField */.FZ)(result, 'exit_codes');
    const bad = codes.filter(code => code !== 0);
    if (bad.length === 0)
        return null;
    const how = typeof bad[0] === 'number' ? `with exit code ${bad[0]}` : 'killed by a signal';
    return `${bad.length} of ${codes.length} runs ended ${how}`;
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/jmh.js




function isJmh(report) {
    return Array.isArray(report) && report.length > 0 && report.every(one => (0,field_of/* fieldOf */._)(one, 'primaryMetric') !== undefined);
}
function readJmh(report, clean) {
    const results = Array.isArray(report) ? report : [];
    return (0,part/* partOf */.BU)('jmh', (0,part/* numbered */.jN)(results.flatMap(result => jmh_readResult(result, clean))));
}
function jmh_readResult(result, clean) {
    const mode = (0,json_text/* textField */.M8)(result, 'mode') ?? '';
    const scenario = clean.name(jmh_nameOf(result));
    const metric = (0,field_of/* fieldOf */._)(result, 'primaryMetric');
    const unit = (0,read_unit/* unitOf */.u)((0,json_text/* textField */.M8)(metric, 'scoreUnit') ?? '');
    const better = mode === 'thrpt' ? 'higher' : 'lower';
    const measure = mode === 'thrpt' ? 'throughput' : mode === 'avgt' ? 'time' : `time (${clean.name(mode)})`;
    const primary = (0,part/* measured */.jh)({ scenario, measure, unit: { ...unit, better }, samples: samplesOfMetric(metric) });
    const secondary = (0,field_of/* fieldOf */._)(result, 'secondaryMetrics');
    const bytes = (0,field_of/* fieldOf */._)(secondary, 'gc.alloc.rate.norm') ?? (0,field_of/* fieldOf */._)(secondary, '·gc.alloc.rate.norm');
    if (bytes === undefined)
        return [primary];
    const memory = measure === 'time' ? 'memory' : `memory (${clean.name(mode)})`;
    const whole = samplesOfMetric(bytes).map(sample => (typeof sample === 'number' ? Math.round(sample) : sample));
    return [primary, (0,part/* measured */.jh)({ scenario, measure: memory, unit: (0,read_unit/* unitOf */.u)('B/op'), samples: whole })];
}
function samplesOfMetric(metric) {
    const data = (0,json_text/* listField */.FZ)(metric, 'rawData').flatMap(fork => (Array.isArray(fork) ? fork : []));
    const score = (0,json_text/* numberField */.sJ)(metric, 'score');
    return data.length > 0 ? data : score === null ? [] : [score];
}
function jmh_nameOf(result) {
    const parameters = Object.entries(Object((0,field_of/* fieldOf */._)(result, 'params')));
    const given = parameters.flatMap(([name, value]) => (typeof value === 'string' ? [`${name}=${value}`] : []));
    const threads = (0,json_text/* numberField */.sJ)(result, 'threads') ?? 1;
    const about = [...given, ...(threads > 1 ? [`${threads} threads`] : [])];
    const name = (0,json_text/* textField */.M8)(result, 'benchmark') ?? '';
    return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/k6.js




const SET_ASIDE = /^(?:vus|vus_max|data_sent|data_received|dropped_iterations)$|^http_req_(?:blocked|connecting|tls_handshaking|sending|receiving|waiting)$/;
const TIMED = /(?:^|_)duration$/;
const OF_A_TREND = ['med', 'p(95)', 'p(99)'];
const RATES = new Map([
    ['checks', 'higher'],
    ['http_req_failed', 'lower']
]);
const COUNTERS = new Set(['http_reqs', 'iterations']);
function isK6(report) {
    const metrics = (0,field_of/* fieldOf */._)(report, 'metrics');
    return typeof metrics === 'object' && metrics !== null && (0,field_of/* fieldOf */._)(report, 'root_group') !== undefined;
}
function readK6(report, clean) {
    const metrics = Object.entries(Object((0,field_of/* fieldOf */._)(report, 'metrics')));
    const kept = metrics.filter(([name]) => !SET_ASIDE.test(plainName(name)));
    return (0,part/* partOf */.BU)('k6', kept.flatMap(([name, metric]) => readMetric(name, metric, clean)));
}
function plainName(name) {
    return name.replace(/\{.*$/s, '');
}
function readMetric(name, metric, clean) {
    const values = (0,field_of/* fieldOf */._)(metric, 'values') ?? metric;
    const plain = plainName(name);
    const scenario = clean.name(name);
    if ((0,json_text/* numberField */.sJ)(values, 'avg') !== null) {
        const isTime = (0,json_text/* textField */.M8)(metric, 'contains') === 'time' || TIMED.test(plain);
        const unit = isTime ? (0,read_unit/* unitOf */.u)('ms') : (0,read_unit/* unitOf */.u)('');
        const present = OF_A_TREND.filter(of => (0,json_text/* numberField */.sJ)(values, of) !== null);
        const told = present.length > 0 ? present : ['avg'];
        return told.map(of => (0,part/* measured */.jh)({ scenario, measure: of, unit, samples: [(0,json_text/* numberField */.sJ)(values, of)] }));
    }
    const rate = (0,json_text/* numberField */.sJ)(values, 'rate');
    if ((0,json_text/* numberField */.sJ)(values, 'count') !== null && rate !== null) {
        const unit = { ...(0,read_unit/* unitOf */.u)('1/s'), better: COUNTERS.has(plain) ? 'higher' : null };
        return [(0,part/* measured */.jh)({ scenario, measure: 'rate', unit, samples: [rate] })];
    }
    const share = (0,json_text/* numberField */.sJ)(values, 'passes') === null ? null : (rate ?? (0,json_text/* numberField */.sJ)(values, 'value'));
    if (share === null) {
        const value = (0,json_text/* numberField */.sJ)(values, 'value');
        return value === null ? [] : [(0,part/* measured */.jh)({ scenario, measure: 'value', unit: (0,read_unit/* unitOf */.u)(''), samples: [value] })];
    }
    const unit = { unit: 'share', factor: 1, measure: 'share', better: RATES.get(plain) ?? null };
    return [(0,part/* measured */.jh)({ scenario, measure: 'share', unit, samples: [share] })];
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/libtest-bench.js




const libtest_bench_RESULT = /^test (.+?)\s+\.\.\. bench:\s+([\d,]+(?:\.\d+)?) (\S+)/;
const libtest_bench_FAILURE = /^test (.+?)\s+\.\.\. FAILED\s*$/;
const SUMMARY = /^test result: .*?(\d+) measured/;
function isLibtestBench(head) {
    return head.split('\n').some(line => libtest_bench_RESULT.test(line) || SUMMARY.test(line) || /^running \d+ tests?\s*$/.test(line));
}
function isLibtestEvents(first) {
    return (0,json_text/* textField */.M8)(first, 'type') === 'suite' && (0,json_text/* numberField */.sJ)(first, 'test_count') !== null;
}
function readLibtestBench(text, clean) {
    const scenarios = [];
    const count = { started: 0, ended: 0, claimed: 0, measured: 0 };
    for (const line of linesOf(text)) {
        const result = libtest_bench_RESULT.exec(line);
        if (result !== null) {
            const [, name = '', number = '', unit = ''] = result;
            const samples = [Number(number.replaceAll(',', ''))];
            scenarios.push((0,part/* measured */.jh)({ scenario: clean.name(name), unit: (0,read_unit/* unitOf */.u)(clean.name(unit)), samples }));
            count.measured++;
        }
        const failure = libtest_bench_FAILURE.exec(line);
        if (failure !== null)
            scenarios.push(failedBench(clean.name(failure[1] ?? '')));
        if (/^running \d+ tests?\s*$/.test(line))
            count.started++;
        const summary = SUMMARY.exec(line);
        if (summary !== null)
            count.ended++;
        count.claimed += Number(summary?.[1] ?? 0);
    }
    return (0,part/* partOf */.BU)('libtest-bench', (0,part/* numbered */.jN)(scenarios), { defects: defectsOf(count) });
}
function readLibtestEvents(text, clean) {
    const scenarios = [];
    const count = { started: 0, ended: 0, claimed: 0, measured: 0 };
    for (const event of jsonLines(text)) {
        const [type, what] = [(0,json_text/* textField */.M8)(event, 'type'), (0,json_text/* textField */.M8)(event, 'event')];
        const scenario = clean.name((0,json_text/* textField */.M8)(event, 'name') ?? '');
        if (type === 'bench') {
            scenarios.push((0,part/* measured */.jh)({ scenario, unit: (0,read_unit/* unitOf */.u)('ns/iter'), samples: [(0,json_text/* numberField */.sJ)(event, 'median')] }));
            count.measured++;
        }
        else if (type === 'test' && what === 'failed')
            scenarios.push(failedBench(scenario));
        if (type !== 'suite')
            continue;
        if (what === 'started')
            count.started++;
        else {
            count.ended++;
            count.claimed += (0,json_text/* numberField */.sJ)(event, 'measured') ?? 0;
        }
    }
    return (0,part/* partOf */.BU)('libtest-bench', (0,part/* numbered */.jN)(scenarios), { defects: defectsOf(count) });
}
function failedBench(scenario) {
    return (0,part/* measured */.jh)({ scenario, unit: (0,read_unit/* unitOf */.u)('ns/iter'), samples: [], failed: 'it failed' });
}
function defectsOf({ started, ended, claimed, measured: found }) {
    if (started > ended)
        return ['it ends before its summary: cut off'];
    return claimed === found || ended === 0 ? [] : [`its summary claims ${claimed} measured and it holds ${found}`];
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/pytest-benchmark.js




function isPytestBenchmark(report) {
    const benchmarks = (0,field_of/* fieldOf */._)(report, 'benchmarks');
    return Array.isArray(benchmarks) && (0,field_of/* fieldOf */._)(report, 'machine_info') !== undefined;
}
function readPytestBenchmark(report, clean) {
    const scenarios = (0,json_text/* listField */.FZ)(report, 'benchmarks').map((benchmark) => {
        const fullname = (0,json_text/* textField */.M8)(benchmark, 'fullname') ?? (0,json_text/* textField */.M8)(benchmark, 'name') ?? '';
        const [file = ''] = fullname.split('::');
        const stats = (0,field_of/* fieldOf */._)(benchmark, 'stats');
        return (0,part/* measured */.jh)({
            scenario: clean.name(fullname),
            source: fullname.includes('::') ? clean.file(file) : null,
            unit: (0,read_unit/* unitOf */.u)('s'),
            samples: (0,part/* samplesOf */.lc)(stats, 'data', 'min', 'median', 'mean')
        });
    });
    const cpu = (0,field_of/* fieldOf */._)(report, 'machine_info', 'cpu', 'brand_raw');
    return (0,part/* partOf */.BU)('pytest-benchmark', (0,part/* numbered */.jN)(scenarios), { machine: typeof cpu === 'string' ? clean.name(cpu) : null });
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/vitest-bench.js




const BETWEEN = ' > ';
function isVitestBench(report) {
    const files = (0,json_text/* listField */.FZ)(report, 'files');
    return files.length > 0 && files.every(file => Array.isArray((0,field_of/* fieldOf */._)(file, 'groups')));
}
function isVitestFive(report) {
    return (0,json_text/* listField */.FZ)(report, 'testResults').some(file => (0,json_text/* listField */.FZ)(file, 'assertionResults').some(isBenched));
}
function isBenched(assertion) {
    return Array.isArray((0,field_of/* fieldOf */._)(assertion, 'benchmarks'));
}
function readVitestBench(report, clean) {
    const scenarios = (0,json_text/* listField */.FZ)(report, 'files').flatMap(file => {
        const source = clean.file((0,json_text/* textField */.M8)(file, 'filepath'));
        return (0,json_text/* listField */.FZ)(file, 'groups').flatMap(group => {
            const suite = (0,json_text/* textField */.M8)(group, 'fullName') ?? '';
            return (0,json_text/* listField */.FZ)(group, 'benchmarks').map(benchmark => {
                const scenario = clean.name([suite, (0,json_text/* textField */.M8)(benchmark, 'name') ?? ''].join(BETWEEN));
                return (0,part/* measured */.jh)({ scenario, source, unit: (0,read_unit/* unitOf */.u)('ms'), samples: (0,part/* samplesOf */.lc)(benchmark, 'samples', 'min', 'mean') });
            });
        });
    });
    return (0,part/* partOf */.BU)('vitest-bench', (0,part/* numbered */.jN)(scenarios));
}
function readVitestFive(report, clean) {
    const scenarios = (0,json_text/* listField */.FZ)(report, 'testResults').flatMap(file => {
        const source = clean.file((0,json_text/* textField */.M8)(file, 'name'));
        return (0,json_text/* listField */.FZ)(file, 'assertionResults')
            .filter(isBenched)
            .flatMap(assertion => readTest(assertion, source, clean));
    });
    return (0,part/* partOf */.BU)('vitest-bench', (0,part/* numbered */.jN)(scenarios));
}
function readTest(assertion, source, clean) {
    const titles = [...(0,json_text/* textsField */.NE)(assertion, 'ancestorTitles'), (0,json_text/* textField */.M8)(assertion, 'title') ?? ''];
    const name = [...(source === null ? [] : [source]), ...titles].join(BETWEEN);
    const failures = (0,json_text/* textsField */.NE)(assertion, 'failureMessages');
    const failed = (0,json_text/* textField */.M8)(assertion, 'status') === 'failed' ? (clean.message(failures[0] ?? null) ?? 'its test failed') : null;
    const tasks = (0,json_text/* listField */.FZ)(assertion, 'benchmarks').flatMap(benchmark => (0,json_text/* listField */.FZ)(benchmark, 'tasks'));
    if (failed !== null && tasks.length === 0)
        return [(0,part/* measured */.jh)({ scenario: clean.name(name), source, unit: (0,read_unit/* unitOf */.u)('ms'), samples: [], failed })];
    return tasks.map(task => {
        const scenario = clean.name([name, (0,json_text/* textField */.M8)(task, 'name') ?? ''].join(BETWEEN));
        const samples = (0,part/* samplesOf */.lc)((0,field_of/* fieldOf */._)(task, 'latency'), 'samples', 'min', 'mean');
        return (0,part/* measured */.jh)({ scenario, source, unit: (0,read_unit/* unitOf */.u)('ms'), samples, failed });
    });
}

;// CONCATENATED MODULE: ./lib/compare/performance/read/recognise.js














const MOST_CHARACTERS = 256 * 1024 * 1024;
const HEAD = 64 * 1024;
const JSON_FORMATS = [
    [isPytestBenchmark, readPytestBenchmark],
    [isGoogleBenchmark, readGoogleBenchmark],
    [isHyperfine, readHyperfine],
    [isBenchmarkDotNet, readBenchmarkDotNet],
    [isK6, readK6],
    [isVitestBench, readVitestBench],
    [isVitestFive, readVitestFive],
    [isJmh, readJmh],
    [isGithubActionBenchmark, readGithubActionBenchmark],
    [isBencher, readBencher]
];
function readPerformanceText(text, path, clean) {
    if (text.length > MOST_CHARACTERS)
        return whole((0,part/* unreadable */.O$)(`it is over ${MOST_CHARACTERS} characters long`));
    const body = text.replace(/^[\uFEFF\s]+/, '');
    if (body === '')
        return whole((0,part/* unreadable */.O$)('it is empty'));
    if (body.startsWith('{') || body.startsWith('['))
        return readJson(body, path, clean);
    const head = body.slice(0, HEAD);
    if (isGoBench(head))
        return whole(readGoBench(body, clean));
    if (isLibtestBench(head))
        return whole(readLibtestBench(body, clean));
    return whole((0,part/* unreadable */.O$)('it is no performance report of a known format'));
}
function readJson(body, path, clean) {
    const first = firstLine(body);
    if (isGoEvents(first))
        return whole(readGoEvents(body, clean));
    if (isLibtestEvents(first))
        return whole(readLibtestEvents(body, clean));
    const json = (0,json_text/* parseJsonText */.lk)(body);
    if (json.kind === 'problem')
        return whole((0,part/* unreadable */.O$)(json.problem));
    const report = json.value;
    const piece = (0,criterion/* criterionPiece */.e)(report, path);
    if (piece !== null)
        return { kind: 'piece', piece };
    const format = JSON_FORMATS.find(([is]) => is(report));
    return whole(format?.[1](report, clean) ?? (0,part/* unreadable */.O$)('it is JSON, but no performance report of a known format'));
}
function firstLine(body) {
    const end = body.indexOf('\n');
    if (end === -1 || end > HEAD)
        return undefined;
    const json = (0,json_text/* parseJsonText */.lk)(body.slice(0, end));
    return json.kind === 'value' ? json.value : undefined;
}
function whole(part) {
    return { kind: 'whole', part };
}


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
const SECONDS = [
    ['ns', 1],
    ['nsec', 1],
    ['nanosecond', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['μs', 1e3],
    ['usec', 1e3],
    ['microsecond', 1e3],
    ['ms', 1e6],
    ['msec', 1e6],
    ['millisecond', 1e6],
    ['s', 1e9],
    ['sec', 1e9],
    ['second', 1e9],
    ['min', 60e9],
    ['minute', 60e9]
];
const TIMES = new Map(SECONDS);
const BYTES = new Map([
    ['b', 1],
    ['byte', 1],
    ['kb', 1e3],
    ['kilobyte', 1e3],
    ['kib', 1024],
    ['mb', 1e6],
    ['megabyte', 1e6],
    ['mib', 1024 ** 2],
    ['gb', 1e9],
    ['gigabyte', 1e9],
    ['gib', 1024 ** 3]
]);
const COSTS = new Map([
    ['alloc', 'allocations'],
    ['allocation', 'allocations'],
    ['instruction', 'instructions'],
    ['instr', 'instructions'],
    ['cycle', 'cycles'],
    ['cpu-cycle', 'cycles']
]);
const RUNS = new Set(['op', 'iter', 'iteration', 'call', 'run', 'invocation']);
const THINGS = new Set([...RUNS, 'req', 'request', 'item', 'event', 'message', 'transaction', '1', '']);
function unitOf(text) {
    const plain = text.trim();
    const [top = '', under, ...rest] = plain.toLowerCase().split('/');
    const [what, per] = [singular(top.trim()), under === undefined ? null : singular(under.trim())];
    const known = rest.length > 0 ? null : (costOf(what, per) ?? rateOf(what, per));
    return known ?? suffixed(plain) ?? { unit: plain, factor: 1, better: unknownBetter(per), measure: plain };
}
function costOf(what, per) {
    if (per !== null && !RUNS.has(per))
        return null;
    const time = TIMES.get(what);
    if (time !== undefined)
        return { unit: 'ns', factor: time, better: 'lower', measure: 'time' };
    const bytes = BYTES.get(what);
    if (bytes !== undefined)
        return { unit: 'bytes', factor: bytes, better: per === null ? null : 'lower', measure: 'memory' };
    const cost = COSTS.get(what);
    return cost === undefined ? null : { unit: 'count', factor: 1, better: 'lower', measure: cost };
}
function rateOf(what, per) {
    if (what === 'hz')
        return { unit: '1/s', factor: 1, better: 'higher', measure: 'throughput' };
    const time = per === null ? undefined : TIMES.get(per);
    if (time === undefined)
        return null;
    const bytes = BYTES.get(what);
    const [unit, size] = bytes === undefined ? ['1/s', 1] : ['bytes/s', bytes];
    if (bytes === undefined && !THINGS.has(what))
        return null;
    return { unit, factor: (size * 1e9) / time, better: 'higher', measure: 'throughput' };
}
function suffixed(text) {
    const match = /^(.+)-(ns|sec|bytes)$/.exec(text);
    if (match === null)
        return null;
    const [unit, factor] = match[2] === 'bytes' ? ['bytes', 1] : ['ns', match[2] === 'ns' ? 1 : 1e9];
    return { unit, factor, better: 'lower', measure: match[1] ?? text };
}
function unknownBetter(per) {
    return per !== null && TIMES.has(per) ? 'higher' : null;
}
function singular(word) {
    return word.length > 2 && word.endsWith('s') && !TIMES.has(word) ? word.slice(0, -1) : word;
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRound),
/* harmony export */   h: () => (/* binding */ isCounted)
/* harmony export */ });
/* harmony import */ var _read_performance_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8417);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3092);


function readRound(files, root) {
    const read = (0,_read_performance_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .readPerformanceReports */ ._)(files, root);
    const scenarios = read.scenarios.map(one => (one.failed === null ? { ...one, samples: [numberOfRound(one)] } : one));
    return { ...read, scenarios };
}
function numberOfRound({ unit, samples }) {
    if (unit === 'ns')
        return samples.reduce((least, sample) => Math.min(least, sample), Number.POSITIVE_INFINITY);
    if (isCounted(unit))
        return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    return (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(samples);
}
function isCounted(unit) {
    return unit === 'count' || unit === 'bytes';
}


/***/ }),

/***/ 3628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ thinned),
/* harmony export */   uy: () => (/* binding */ pairedShift),
/* harmony export */   vH: () => (/* binding */ unpairedShift)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3092);
/* harmony import */ var _rank_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9882);
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3705);



const MOST_OF_A_SIDE = 100;
function pairedShift(differences) {
    const cut = (0,_signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRankCut */ .R)(differences.length);
    if (cut === null)
        return null;
    const averages = differences.flatMap((a, i) => differences.slice(i).map(b => (a + b) / 2));
    return shiftOf(averages, cut);
}
function unpairedShift(from, to) {
    const [a, b] = [thinned(from, MOST_OF_A_SIDE), thinned(to, MOST_OF_A_SIDE)];
    const cut = (0,_rank_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .rankSumCut */ .S)(a.length, b.length);
    if (cut === null)
        return null;
    return shiftOf(b.flatMap(after => a.map(before => after - before)), cut);
}
function thinned(values, most) {
    if (values.length <= most)
        return values;
    return Array.from({ length: most }, (_, i) => values[Math.floor((i * values.length) / most)] ?? 0);
}
function shiftOf(values, cut) {
    const sorted = [...values].sort((a, b) => a - b);
    return {
        estimate: (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .J)(sorted),
        low: sorted[cut] ?? Number.NaN,
        high: sorted[sorted.length - 1 - cut] ?? Number.NaN
    };
}


/***/ }),

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NORMAL_REACH),
/* harmony export */   f: () => (/* binding */ INTERVAL_MISS)
/* harmony export */ });
const INTERVAL_MISS = 0.05;
const NORMAL_REACH = 1.959964;


/***/ }),

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
    return low === high ? low : low + (high - low) / 2;
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ doubledMidranks)
/* harmony export */ });
function doubledMidranks(values) {
    const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const ranks = new Array(values.length).fill(0);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0])
            end++;
        for (let i = start; i < end; i++)
            ranks[order[i] ?? 0] = start + 1 + end;
        start = end;
    }
    return ranks;
}


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rankSumCut),
/* harmony export */   a: () => (/* binding */ rankSumP)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6101);
/* harmony import */ var _midranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);


const EXACT_UP_TO = 30;
function rankSumP(a, b) {
    if (a.length === 0 || b.length === 0)
        return 1;
    const ranks = (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .doubledMidranks */ .n)([...a, ...b]);
    const observed = sumOf(ranks.slice(0, a.length));
    return ranks.length <= EXACT_UP_TO ? exactP(ranks, a.length, observed) : normalP(ranks, a.length, observed);
}
function rankSumCut(a, b) {
    if (a + b > EXACT_UP_TO) {
        const spread = Math.sqrt((a * b * (a + b + 1)) / 12);
        const cut = Math.floor((a * b) / 2 - _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .NORMAL_REACH */ .e * spread);
        return cut > 0 ? cut - 1 : null;
    }
    if (a === 0 || b === 0)
        return null;
    const chances = choiceChances(Array.from({ length: a + b }, (_, i) => i + 1), a);
    const least = (a * (a + 1)) / 2;
    let below = 0;
    for (let sum = least; sum < chances.length; sum++) {
        below += chances[sum] ?? 0;
        if (below > _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERVAL_MISS */ .f / 2)
            return sum === least ? null : sum - least - 1;
    }
    return null;
}
function exactP(ranks, count, observed) {
    const chances = choiceChances(ranks, count);
    const upTo = sumOf(chances.slice(0, observed + 1));
    const from = sumOf(chances.slice(observed));
    return Math.min(1, 2 * Math.min(upTo, from));
}
function normalP(ranks, count, observed) {
    const all = ranks.length;
    const rest = all - count;
    const ties = new Map();
    for (const rank of ranks)
        ties.set(rank, (ties.get(rank) ?? 0) + 1);
    const tied = sumOf([...ties.values()].map(size => size ** 3 - size));
    const variance = ((count * rest) / 12) * (all + 1 - tied / (all * (all - 1)));
    if (variance <= 0)
        return 1;
    const distance = Math.abs(observed / 2 - (count * (all + 1)) / 2);
    return Math.min(1, 2 * upperTail(Math.max(0, distance - 0.5) / Math.sqrt(variance)));
}
function choiceChances(weights, count) {
    const most = sumOf(weights);
    const ways = Array.from({ length: count + 1 }, () => new Float64Array(most + 1));
    const first = ways[0];
    if (first !== undefined)
        first[0] = 1;
    for (const weight of weights) {
        for (let taken = count; taken > 0; taken--) {
            const [from, to] = [ways[taken - 1], ways[taken]];
            if (from === undefined || to === undefined)
                continue;
            for (let sum = most; sum >= weight; sum--)
                to[sum] = (to[sum] ?? 0) + (from[sum - weight] ?? 0);
        }
    }
    const last = [...(ways[count] ?? [])];
    const total = sumOf(last);
    return last.map(way => way / total);
}
function upperTail(z) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 3) {
        let [term, sum] = [z, z];
        for (let i = 1; i < 100; i++) {
            term *= (z * z) / (2 * i + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = z;
    for (let i = 100; i > 0; i--)
        fraction = z + i / fraction;
    return density / fraction;
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ roundsNeeded),
/* harmony export */   a9: () => (/* binding */ FAMILY_ALPHA)
/* harmony export */ });
/* unused harmony exports LEAST_ROUNDS, MOST_ROUNDS */
const FAMILY_ALPHA = 0.05;
const LEAST_ROUNDS = 8;
const MOST_ROUNDS = 30;
function roundsNeeded(scenarios) {
    const least = Math.ceil(Math.log2(Math.max(1, scenarios) / FAMILY_ALPHA));
    return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, least + 1));
}


/***/ }),

/***/ 3705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signedRankCut),
/* harmony export */   r: () => (/* binding */ signedRankP)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6101);
/* harmony import */ var _midranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);


function signedRankP(differences) {
    const ranks = (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .doubledMidranks */ .n)(differences.map(difference => Math.abs(difference)));
    const weights = ranks.filter((_, i) => differences[i] !== 0);
    const observed = ranks.reduce((sum, rank, i) => sum + ((differences[i] ?? 0) > 0 ? rank : 0), 0);
    const chances = subsetSumChances(weights);
    let p = 0;
    for (let sum = chances.length - 1; sum >= observed; sum--)
        p += chances[sum] ?? 0;
    return Math.min(1, p);
}
function subsetSumChances(weights) {
    let chances = [1];
    for (const weight of weights) {
        const before = chances;
        chances = Array.from({ length: before.length + weight }, (_, sum) => ((before[sum] ?? 0) + (before[sum - weight] ?? 0)) / 2);
    }
    return chances;
}
function signedRankCut(count) {
    const chances = subsetSumChances(Array.from({ length: count }, (_, i) => i + 1));
    let below = 0;
    for (let sum = 0; sum < chances.length; sum++) {
        below += chances[sum] ?? 0;
        if (below > _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERVAL_MISS */ .f / 2)
            return sum === 0 ? null : sum - 1;
    }
    return null;
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ compareSecurity)
});

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
;// CONCATENATED MODULE: ./lib/compare/security/dependency-files.js
const FILES = {
    npm: /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|\.yarnrc.*|\.npmrc|pnpm-(?:lock|workspace)\.yaml|bun\.lockb?|deno\.(?:jsonc?|lock))$/,
    pypi: /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|pyproject\.toml|pylock.*\.toml|setup\.(?:py|cfg)|poetry\.lock|Pipfile(?:\.lock)?|uv\.lock|pdm\.lock|environment\.ya?ml)$/i,
    'crates.io': /^Cargo\.(?:toml|lock)$/,
    go: /^go\.(?:mod|sum|work|work\.sum)$|^modules\.txt$/,
    other: /^(?:Gemfile.*|.*\.gemspec|composer\.(?:json|lock)|pom\.xml|.*\.gradle(?:\.kts)?|gradle\.lockfile|.*\.versions\.toml|.*\.(?:cs|fs|vb)proj|packages\.(?:lock\.json|config)|.*\.props|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock)|Package\.(?:swift|resolved)|Podfile.*|conan.*|vcpkg\.json|(?:.*\.)?(?:Docker|Container)file.*|.*\.(?:jar|war|whl|rpm|deb|apk))$/i
};
const ALSO = {
    pip: 'pypi',
    python: 'pypi',
    poetry: 'pypi',
    'python-pkg': 'pypi',
    cargo: 'crates.io',
    'rust-crate': 'crates.io',
    gomod: 'go',
    gobinary: 'go',
    'go-module': 'go',
    yarn: 'npm',
    pnpm: 'npm',
    'node-pkg': 'npm'
};
function isDependencyFile(path, ecosystem) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const told = (ecosystem ?? '').toLowerCase();
    const kind = Object.hasOwn(ALSO, told) ? (ALSO[told] ?? '') : told;
    const own = Object.hasOwn(FILES, kind) ? FILES[kind] : undefined;
    return own === undefined ? Object.values(FILES).some(pattern => pattern.test(name)) : own.test(name);
}

;// CONCATENATED MODULE: ./lib/compare/security/gaps.js

const MAX_TEXT = 200;
function gapsBetween({ tool, baseline, integration }) {
    const [lost, found] = [only(integration, baseline), only(baseline, integration)];
    const subjects = new Set(lost.map(({ subject }) => subject));
    const describe = (gaps, side) => {
        const named = gaps.map(({ subject, text }) => (subject ?? text).slice(0, MAX_TEXT));
        return named.length === 0 ? [] : [`${side}: ${tool} could not look at ${(0,few_of/* fewOf */.s)(named)}`];
    };
    return {
        isUnseen: subject => subjects.has(null) || (subject !== null && subjects.has(subject)),
        defects: [...describe(lost, 'integration'), ...describe(found, 'baseline')]
    };
}
function only(own, others) {
    const keyOf = ({ subject, text }) => subject ?? `: ${text}`;
    const known = new Set(others.flatMap(({ gaps }) => gaps.map(keyOf)));
    const gaps = new Map(own.flatMap(scan => scan.gaps.map(gap => [keyOf(gap), gap])));
    return [...gaps].filter(([key]) => !known.has(key)).map(([, gap]) => gap);
}

// EXTERNAL MODULE: ./lib/compare/security/read/advisory-ids.js
var advisory_ids = __webpack_require__(3379);
;// CONCATENATED MODULE: ./lib/compare/security/match/advisories.js

function pairOccurrences(before, after) {
    const families = familiesOf([...before, ...after]);
    const groups = new Map();
    for (const [side, findings] of [
        ['before', before],
        ['after', after]
    ]) {
        for (const finding of findings) {
            const family = families(nameOf(finding, finding.ids[0] ?? ''));
            const group = groups.get(family) ?? { ids: new Set(), before: [], after: [] };
            groups.set(family, group);
            group[side].push(finding);
            for (const id of finding.ids)
                group.ids.add(id);
        }
    }
    return [...groups.values()].map(group => pairGroup((0,advisory_ids/* sortIds */.x)([...group.ids]), group.before, group.after));
}
function nameOf({ ecosystem, name }, id) {
    return JSON.stringify([ecosystem?.toLowerCase() ?? null, name, id]);
}
function familiesOf(findings) {
    const parents = new Map();
    const rootOf = (name) => {
        let root = name;
        for (let next = parents.get(root); next !== undefined; next = parents.get(root))
            root = next;
        for (let at = name; at !== root;) {
            const next = parents.get(at) ?? root;
            parents.set(at, root);
            at = next;
        }
        return root;
    };
    for (const finding of findings) {
        const [first = '', ...others] = finding.ids.map(id => rootOf(nameOf(finding, id)));
        for (const other of others)
            if (rootOf(other) !== rootOf(first))
                parents.set(rootOf(other), rootOf(first));
    }
    return rootOf;
}
function pairGroup(ids, before, after) {
    const pairs = [];
    let [old, now] = [before, after];
    for (const keyOf of [exactPlace, filePlace, () => '']) {
        const left = new Map();
        for (const finding of [...old].reverse()) {
            const same = left.get(keyOf(finding));
            if (same === undefined)
                left.set(keyOf(finding), [finding]);
            else
                same.push(finding);
        }
        const taken = new Set();
        now = now.filter(finding => {
            const partner = left.get(keyOf(finding))?.pop();
            if (partner === undefined)
                return true;
            taken.add(partner);
            pairs.push({ before: partner, after: finding });
            return false;
        });
        old = old.filter(finding => !taken.has(finding));
    }
    return { rule: ids[0] ?? 'unnamed', ids, pairs, baseline: old, integration: now };
}
function exactPlace({ target, version }) {
    return JSON.stringify([target, version]);
}
function filePlace({ target }) {
    return JSON.stringify([target]);
}

// EXTERNAL MODULE: ./lib/compare/security/scan.js
var scan = __webpack_require__(1381);
;// CONCATENATED MODULE: ./lib/compare/security/compare-dependencies.js





const MAX_MESSAGE = 500;
function compareDependencies(pair, trees) {
    const [before, after] = [dependenciesOf(pair.baseline), dependenciesOf(pair.integration)];
    const sides = { baseline: knownTo(pair.baseline, before), integration: knownTo(pair.integration, after) };
    const data = dataDefects(pair);
    const gaps = gapsBetween(pair);
    const states = new Map(after.map(finding => [finding, 'new']));
    const rows = [];
    const moved = [];
    let existing = 0;
    for (const advisory of pairOccurrences(before, after)) {
        existing += advisory.pairs.length;
        for (const { before: was, after: is } of advisory.pairs)
            states.set(is, was.version === is.version ? 'unchanged' : 'updated');
        for (const { finding, side, other } of leftovers(advisory)) {
            const isAlone = pair[other].length === 0;
            if (side === 'baseline' && (isAlone || gaps.isUnseen(finding.name)))
                continue;
            const why = whyNotComparable(finding, advisory, { other: sides[other], isDataOther: data.length > 0 }, trees);
            if (why === 'same dependency' && !isAlone)
                moved.push(`${advisory.rule} of ${describe(finding)}`);
            const change = why !== null || isAlone ? 'new-rule' : side === 'integration' ? 'new' : 'fixed';
            rows.push(rowOf(change, advisory, finding, trees));
        }
    }
    const defects = [...data];
    if (moved.length > 0)
        defects.push(`not comparable: ${pair.tool} knew other advisories on the two sides: ${(0,few_of/* fewOf */.s)(moved)} is told on one only`);
    return { rows, existing, defects, states };
}
function leftovers({ baseline, integration }) {
    return [
        ...integration.map(finding => ({ finding, side: 'integration', other: 'baseline' })),
        ...baseline.map(finding => ({ finding, side: 'baseline', other: 'integration' }))
    ];
}
function knownTo(scans, findings) {
    const listed = scans.flatMap(({ packages }) => [...packages]);
    const found = findings.flatMap(one => one.version === null ? [] : [(0,scan/* packageKey */.MO)(one.ecosystem, one.name, one.version)]);
    return { packages: new Set([...listed, ...found]), ids: new Set(findings.flatMap(({ ids }) => ids)) };
}
function dependenciesOf(scans) {
    return scans.flatMap(({ findings }) => findings.filter(finding => finding.kind === 'dependency'));
}
function dataDefects({ tool, baseline, integration }) {
    const [before, after] = [baseline, integration].map(scans => scans.flatMap(({ data }) => data ?? []).sort());
    const [old = [], now = []] = [before, after];
    if (old.length === 0 || now.length === 0)
        return [];
    const [was, is] = [[...new Set(old)], [...new Set(now)]];
    if (was.join(' ') === is.join(' '))
        return [];
    return [
        `not comparable: ${tool} used advisories of ${(0,few_of/* fewOf */.s)(was)} on the baseline and of ${(0,few_of/* fewOf */.s)(is)} on the integration`
    ];
}
function whyNotComparable(finding, { ids, pairs }, { other, isDataOther }, trees) {
    const { ecosystem, name, version, target } = finding;
    if (pairs.length > 0)
        return null;
    if (version !== null && other.packages.has((0,scan/* packageKey */.MO)(ecosystem, name, version)))
        return 'same dependency';
    if (trees !== null && !mayHaveChanged(ecosystem, target, trees))
        return 'same dependency';
    return isDataOther && !ids.some(id => other.ids.has(id)) ? 'other data' : null;
}
function mayHaveChanged(ecosystem, target, trees) {
    const file = target === null ? null : trees.find.integration(target);
    if (file !== null && trees.paths.has(file))
        return trees.moved.isChanged(file);
    return dependencyFiles(ecosystem, trees).length > 0;
}
function dependencyFiles(ecosystem, { change }) {
    return change.changes
        .filter(one => [one.path, one.oldPath].some(path => isDependencyFile(path, ecosystem)))
        .map(({ path }) => path);
}
function rowOf(change, { rule }, finding, trees) {
    const { name, version, level, message } = finding;
    return {
        rule,
        change,
        level,
        message: message.slice(0, MAX_MESSAGE),
        path: null,
        line: null,
        dependency: { name, version },
        inChangedCode: null,
        branch: change === 'new' && trees !== null ? whoBrought(finding, trees) : null
    };
}
function whoBrought({ ecosystem, target }, trees) {
    const own = target === null ? null : trees.change.branchOf(trees.find.integration(target), null);
    if (own !== null)
        return own;
    const branches = new Set(dependencyFiles(ecosystem, trees).map(path => trees.change.branchOf(path, null)));
    const [only = null] = branches;
    return branches.size === 1 ? only : null;
}
function describe({ name, version }) {
    return version === null ? name : `${name}@${version}`;
}

;// CONCATENATED MODULE: ./lib/compare/security/match/line-hash.js
const WINDOW = 100;
const FACTOR = 37;
const WORD = 0x1_0000_0000;
const [LEAVING_HIGH, LEAVING_LOW] = powerHalves();
function lineHashes(text) {
    const found = [];
    const counts = new Map();
    const ring = new Uint16Array(WINDOW);
    const starts = new Int32Array(WINDOW);
    let [high, low, at, line] = [0, 0, 0, 0];
    const leave = () => {
        const number = starts[at] ?? 0;
        if (number === 0)
            return;
        const hash = toHex(high, low);
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        found[number - 1] = `${hash}:${count}`;
        starts[at] = 0;
    };
    const enter = (unit) => {
        const gone = ring[at] ?? 0;
        ring[at] = unit;
        const product = low * FACTOR + unit;
        const lost = LEAVING_LOW * gone;
        let nextLow = (product % WORD) - (lost % WORD);
        let carry = Math.floor(product / WORD) - Math.floor(lost / WORD);
        if (nextLow < 0) {
            nextLow += WORD;
            carry--;
        }
        high = (((high * FACTOR + carry - ((LEAVING_HIGH * gone) % WORD)) % WORD) + WORD) % WORD;
        low = nextLow;
        at = (at + 1) % WINDOW;
    };
    let isStart = true;
    let afterReturn = false;
    for (let i = 0; i <= text.length; i++) {
        const unit = i === text.length ? 0xffff : text.charCodeAt(i);
        const isSkipped = unit === 0x20 || unit === 0x09 || (afterReturn && unit === 0x0a);
        afterReturn = unit === 0x0d;
        if (isSkipped)
            continue;
        leave();
        if (isStart)
            starts[at] = ++line;
        isStart = unit === 0x0a || unit === 0x0d;
        enter(unit === 0x0d ? 0x0a : unit);
    }
    for (let i = 0; i < WINDOW; i++) {
        leave();
        enter(0);
    }
    return found;
}
function toHex(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
function powerHalves() {
    let power = 1n;
    for (let i = 0; i < WINDOW; i++)
        power = (power * BigInt(FACTOR)) & 0xffffffffffffffffn;
    return [Number(power >> 32n), Number(power & 0xffffffffn)];
}

;// CONCATENATED MODULE: ./lib/compare/security/look-up-lines.js

const MAX_FILES = 2_000;
const AT_ONCE = 50;
const MAX_LINE = 1_000;
async function lookUpLines(side, sited, texts) {
    const byFile = new Map();
    for (const one of sited) {
        if (one.path === null || one.line === null)
            continue;
        const known = byFile.get(one.path);
        if (known === undefined)
            byFile.set(one.path, [one]);
        else
            known.push(one);
    }
    const files = [...byFile.keys()].slice(0, MAX_FILES);
    const found = new Map();
    for (let i = 0; i < files.length; i += AT_ONCE) {
        const paths = files.slice(i, i + AT_ONCE);
        const read = await texts(side, paths);
        for (const [n, path] of paths.entries())
            readFile(read[n] ?? null, byFile.get(path) ?? [], found);
    }
    return found;
}
function readFile(text, sited, found) {
    if (text === null)
        return;
    const lines = text.split(/\r\n|\n|\r/);
    const hashes = lineHashes(text);
    for (const { item, line } of sited) {
        const at = (line ?? 0) - 1;
        const context = hashes[at];
        const own = lines[at];
        if (context !== undefined && own !== undefined)
            found.set(item, { line: own.slice(0, MAX_LINE).replace(/\s+/g, ''), context });
    }
}

;// CONCATENATED MODULE: ./lib/compare/security/match/where.js
function inOrder(a, b) {
    return compareWhere(a, b) || compareTexts(a.finding.rule, b.finding.rule);
}
function compareWhere(a, b) {
    const shared = Math.min(a.places.length, b.places.length);
    for (let i = 0; i < shared; i++) {
        const found = comparePlaces(a.places[i], b.places[i]);
        if (found !== 0)
            return found;
    }
    return a.places.length - b.places.length;
}
function isSamePlace(a, b) {
    return a.isPlaced && b.isPlaced && compareWhere(a, b) === 0;
}
function comparePlaces(a, b) {
    return (compareTexts(a?.path ?? null, b?.path ?? null) ||
        compareRegions(a?.region ?? null, b?.region ?? null) ||
        compareTexts(a?.name ?? null, b?.name ?? null));
}
function compareRegions(a, b) {
    if (a === null || b === null)
        return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    return (a.byteOffset - b.byteOffset ||
        a.charOffset - b.charOffset ||
        a.startLine - b.startLine ||
        Math.max(a.startColumn, 1) - Math.max(b.startColumn, 1) ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn);
}
function compareTexts(a, b) {
    if (a === b)
        return 0;
    if (a === null)
        return -1;
    return b === null || a > b ? 1 : -1;
}

;// CONCATENATED MODULE: ./lib/compare/security/match/what.js

function isSimilar(before, after, judging) {
    return (isSameRule(before.finding, after.finding) && (isSameThing(before, after, judging) || isSamePlace(before, after)));
}
function isSameRule(a, b) {
    return a.rule === b.rule || a.formerRules.includes(b.rule) || b.formerRules.includes(a.rule);
}
function isSameThing(before, after, { trust, texts }) {
    const [a, b] = [before.finding, after.finding];
    if (a.guid !== null && a.guid === b.guid)
        return true;
    const told = byFingerprints(a, b) ?? byPartialFingerprints(a, b, trust);
    if (told !== null)
        return told;
    const [old, now] = [texts.get(before), texts.get(after)];
    if (old === undefined || now === undefined)
        return isSameMessage(before, after) && a.snippet === b.snippet;
    return old.context === now.context || (old.line !== '' && old.line === now.line && isSameMessage(before, after));
}
function byFingerprints(a, b) {
    let shared = 0;
    for (const [key, value] of a.fingerprints) {
        const other = b.fingerprints.get(key);
        if (other === value)
            return true;
        if (other !== undefined)
            shared++;
    }
    return shared > 0 ? false : null;
}
function byPartialFingerprints(a, b, trust) {
    let [comparable, equal] = [0, 0];
    for (const [key, value] of a.partialFingerprints) {
        const other = b.partialFingerprints.get(key);
        if (other === undefined)
            continue;
        const weight = trust(key);
        comparable += weight;
        if (other === value)
            equal += weight;
    }
    return comparable > 0 ? equal * 2 >= comparable : null;
}
function isSameMessage(a, b) {
    return a.finding.message === b.finding.message || timeless(a.finding) === timeless(b.finding);
}
function timeless({ message, places }) {
    const region = places[0]?.region;
    if (region === null || region === undefined)
        return message;
    const { startLine, endLine, startColumn, endColumn } = region;
    const own = new Map([
        ...[startColumn, endColumn].map(n => [n, 'column']),
        [endLine, 'end'],
        [startLine, 'line']
    ]);
    return message.replace(/(?<![\w.])\d{1,9}(?![\w.]*\w)/g, digits => {
        const role = own.get(Number(digits));
        return role === undefined ? digits : `<${role}>`;
    });
}

;// CONCATENATED MODULE: ./lib/compare/security/match/board.js

function openBoard(before, after) {
    const partners = new Map();
    const taken = new Set();
    const linked = new Set();
    function join(i, j) {
        const [a, b] = [before[i], after[j]];
        if (a === undefined || b === undefined || partners.has(i) || taken.has(j))
            return;
        partners.set(i, j);
        taken.add(j);
        linked.add(a).add(b);
    }
    return {
        before,
        after,
        isLinked: item => linked.has(item),
        partnerOf: place => partners.get(place),
        join,
        link: (i, j, judging) => {
            const [a, b] = [before[i], after[j]];
            if (a === undefined || b === undefined || partners.has(i) || taken.has(j))
                return;
            if (isSimilar(a, b, judging))
                join(i, j);
        },
        links: () => [...partners].flatMap(([i, j]) => {
            const [a, b] = [before[i], after[j]];
            return a === undefined || b === undefined ? [] : [{ before: a, after: b }];
        })
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/match/kinds.js
function sharedKinds(before, after) {
    const [ours, theirs] = [kindsOf(before), kindsOf(after)];
    return new Set([...ours].filter(kind => theirs.has(kind)));
}
function kindsOf(items) {
    const kinds = new Set();
    for (const { finding } of items) {
        for (const key of finding.fingerprints.keys())
            kinds.add(`whole ${key}`);
        for (const key of finding.partialFingerprints.keys())
            kinds.add(`part ${key}`);
    }
    return kinds;
}
function hasKind({ finding }, kinds) {
    const whole = [...finding.fingerprints.keys()].some(key => kinds.has(`whole ${key}`));
    return whole || [...finding.partialFingerprints.keys()].some(key => kinds.has(`part ${key}`));
}

;// CONCATENATED MODULE: ./lib/compare/security/match/link-leftovers.js


function linkMoved(board, texts) {
    const open = (items) => onlyOnes(items, item => {
        const context = texts.get(item)?.context;
        if (board.isLinked(item) || context === undefined)
            return null;
        return JSON.stringify([item.finding.rule, context.slice(0, context.lastIndexOf(':'))]);
    });
    joinOnlyOnes(board, open(board.before), open(board.after));
}
function linkInHunks(board, { trust, texts }) {
    const isTold = (i, j) => {
        const [a, b] = [board.before[i], board.after[j]];
        if (a === undefined || b === undefined || !isSameMessage(a, b))
            return true;
        const kinds = sharedKinds([a], [b]);
        return kinds.size > 0 && hasKind(a, kinds) && !isSimilar(a, b, { trust, texts });
    };
    const open = (items) => onlyOnes(items, item => item.hunk === null || board.isLinked(item) ? null : JSON.stringify([item.finding.rule, item.hunk]));
    joinOnlyOnes(board, open(board.before), open(board.after), isTold);
}
function onlyOnes(items, keyOf) {
    const ones = new Map();
    for (const [i, item] of items.entries()) {
        const key = keyOf(item);
        if (key !== null)
            ones.set(key, ones.has(key) ? null : i);
    }
    return ones;
}
function joinOnlyOnes(board, before, after, isTold = () => false) {
    for (const [key, i] of before) {
        const j = after.get(key);
        if (i !== null && j !== undefined && j !== null && !isTold(i, j))
            board.join(i, j);
    }
}

;// CONCATENATED MODULE: ./lib/compare/security/match/trust.js
const LEAST = 0.1;
function trustIn(before, after) {
    const [ours, theirs] = [usesOf(after), usesOf(before)];
    const weights = new Map();
    for (const [key, { count, values }] of ours) {
        const others = theirs.get(key)?.values;
        const matches = others === undefined ? 0 : [...values].filter(value => others.has(value)).length;
        weights.set(key, count > 1 && values.size === 1 ? 0 : Math.max(LEAST, matches / count));
    }
    return key => weights.get(key) ?? LEAST;
}
function usesOf(items) {
    const uses = new Map();
    for (const { finding } of items) {
        for (const [key, value] of finding.partialFingerprints) {
            const known = uses.get(key) ?? { count: 0, values: new Set() };
            known.count++;
            known.values.add(value);
            uses.set(key, known);
        }
    }
    return uses;
}

;// CONCATENATED MODULE: ./lib/compare/security/match/link.js






const NEAR = 2;
async function linkFindings(baseline, integration, lookUp) {
    const board = openBoard([...baseline].sort(inOrder), [...integration].sort(inOrder));
    const { before, after } = board;
    const trust = trustIn(before, after);
    const plain = { trust, texts: new Map() };
    linkSamePlace(board, plain);
    const shared = sharedKinds(before, after);
    const isOpen = (item) => !board.isLinked(item) && !hasKind(item, shared);
    const texts = await lookUp(before.filter(isOpen), after.filter(isOpen));
    const judging = { trust, texts };
    if (before.length === 1 && after.length === 1)
        board.link(0, 0, judging);
    else {
        linkEndsOfFiles(board, judging);
        linkUnique(board, judging);
        linkNeighbours(board, judging);
    }
    linkMoved(board, texts);
    linkInHunks(board, judging);
    return board.links();
}
function linkSamePlace(board, judging) {
    const { before, after } = board;
    let [i, j] = [0, 0];
    for (;;) {
        const [a, b] = [before[i], after[j]];
        if (a === undefined || b === undefined)
            return;
        const order = compareWhere(a, b);
        if (order === 0 && isSamePlace(a, b) && isSameRule(a.finding, b.finding))
            board.link(i, j, judging);
        if (order <= 0)
            i++;
        if (order >= 0)
            j++;
    }
}
function linkEndsOfFiles(board, judging) {
    const [ours, theirs] = [endsOf(board.before), endsOf(board.after)];
    for (const [file, end] of theirs) {
        const other = ours.get(file);
        if (other === undefined)
            continue;
        board.link(other.first, end.first, judging);
        board.link(other.last, end.last, judging);
    }
}
function endsOf(items) {
    const ends = new Map();
    for (const [i, { places }] of items.entries()) {
        const file = places[0]?.path ?? null;
        const known = ends.get(file);
        if (known === undefined)
            ends.set(file, { first: i, last: i });
        else
            known.last = i;
    }
    return ends;
}
function linkUnique(board, judging) {
    const [ours, theirs] = [identifiersOf(board.before), identifiersOf(board.after)];
    const before = uniqueTraits(board.before, theirs, judging.texts);
    const after = uniqueTraits(board.after, ours, judging.texts);
    for (const [trait, i] of before) {
        const j = after.get(trait);
        if (i !== null && j !== undefined && j !== null)
            board.link(i, j, judging);
    }
}
function uniqueTraits(items, others, texts) {
    const traits = new Map();
    for (const [i, item] of items.entries()) {
        const { rule, guid, message, snippet, fingerprints, partialFingerprints } = item.finding;
        const scope = scopeOf(item, others);
        const add = (kind, key, value) => {
            if (value === null || value === undefined || value === '')
                return;
            const trait = JSON.stringify([rule, scope, kind, key, value]);
            const known = traits.get(trait);
            traits.set(trait, known === undefined || known === i ? i : null);
        };
        add('guid', '', guid);
        add('message', '', message);
        for (const [key, value] of fingerprints)
            add('whole', key, value);
        for (const [key, value] of partialFingerprints)
            add('part', key, value);
        add('snippet', '', snippet);
        add('context', '', texts.get(item)?.context);
        add('line', '', texts.get(item)?.line);
    }
    return traits;
}
function scopeOf({ places }, others) {
    const paths = places.map(({ path }) => path);
    const names = places.map(({ name }) => name);
    return [...paths, ...names].find(one => one !== null && others.has(one)) ?? '';
}
function identifiersOf(items) {
    const found = items.flatMap(({ places }) => places.flatMap(({ path, name }) => [path, name]));
    return new Set(found.filter(one => one !== null));
}
function linkNeighbours(board, judging) {
    const { before } = board;
    for (const step of [1, -1]) {
        const start = step === 1 ? 0 : before.length - 1;
        for (let i = start; i >= 0 && i < before.length; i += step) {
            const j = board.partnerOf(i);
            for (let far = 1; j !== undefined && far <= NEAR; far++)
                board.link(i + step, j + step * far, judging);
        }
    }
}

;// CONCATENATED MODULE: ./lib/compare/security/site-items.js

function itemAfter(finding, trees) {
    const find = trees?.find.integration ?? (path => path);
    const places = finding.places.map(place => ({ ...place, path: place.path === null ? null : find(place.path) }));
    const [path, line] = [places[0]?.path ?? null, (0,scan/* lineOf */.cA)(finding)];
    const hunk = path === null || line === null ? null : (trees?.moved.hunkOf(path, line) ?? null);
    const item = { finding, places, isPlaced: true, hunk: hunk === null ? null : JSON.stringify([path, hunk]) };
    return { item, path, line };
}
function itemBefore(finding, trees) {
    const [path, line] = [(0,scan/* pathOf */.XM)(finding), (0,scan/* lineOf */.cA)(finding)];
    if (trees === null)
        return { item: { finding, places: finding.places, isPlaced: true, hunk: null }, path, line };
    const moved = finding.places.map(place => movePlace(place, trees));
    const own = path === null ? null : trees.find.baseline(path);
    const hunk = moved[0]?.hunk ?? null;
    const item = {
        finding,
        places: moved.map(({ place }) => place),
        isPlaced: moved.every(({ isPlaced }) => isPlaced),
        hunk: hunk === null ? null : JSON.stringify([moved[0]?.place.path, hunk])
    };
    return { item, path: own, line };
}
function movePlace(place, { find, moved }) {
    if (place.path === null)
        return { place, isPlaced: true, hunk: null };
    const old = find.baseline(place.path);
    const path = moved.pathOf(old);
    const { region } = place;
    if (region === null || region.startLine === 0) {
        return { place: { ...place, path }, isPlaced: !moved.isChanged(path) || region === null, hunk: null };
    }
    const start = moved.lineOf(old, region.startLine);
    const end = region.endLine === 0 ? start : moved.lineOf(old, region.endLine);
    if (start === null || end === null)
        return { place: { ...place, path }, isPlaced: false, hunk: null };
    const lines = { startLine: start.line, endLine: region.endLine === 0 ? 0 : end.line };
    const isPlaced = start.hunk === null && end.hunk === null;
    return { place: { ...place, path, region: { ...region, ...lines } }, isPlaced, hunk: start.hunk };
}

;// CONCATENATED MODULE: ./lib/compare/security/source-row.js
const source_row_MAX_MESSAGE = 500;
const MAX_RANGE = 200;
function source_row_rowOf(change, finding, { path, line }, trees) {
    const isHere = change !== 'fixed';
    return {
        rule: finding.rule,
        change,
        level: finding.level,
        message: finding.message.slice(0, source_row_MAX_MESSAGE),
        path,
        line,
        dependency: null,
        inChangedCode: trees === null || !isHere ? null : inChangedCode(finding, { path, line }, trees),
        branch: trees === null || !isHere || path === null ? null : branchOf(finding, path, line, trees)
    };
}
function inChangedCode(finding, { path, line }, { moved }) {
    if (path === null)
        return null;
    if (!moved.isChanged(path))
        return false;
    return line === null ? null : linesOf(finding, line).some(one => moved.hunkOf(path, one) !== null);
}
function branchOf(finding, path, line, { change }) {
    if (line === null)
        return change.branchOf(path, null);
    return linesOf(finding, line).reduce((found, one) => found ?? change.branchOf(path, one), null);
}
function linesOf({ places }, line) {
    const end = Math.max(line, places[0]?.region?.endLine ?? 0);
    return Array.from({ length: Math.min(end - line + 1, MAX_RANGE) }, (_, i) => line + i);
}

;// CONCATENATED MODULE: ./lib/compare/security/compare-sources.js






async function compareSources(pair, trees) {
    const before = sourcesOf(pair.baseline).map(finding => itemBefore(finding, trees));
    const after = sourcesOf(pair.integration).map(finding => itemAfter(finding, trees));
    const links = await linkFindings(before.map(({ item }) => item), after.map(({ item }) => item), lookUpIn(before, after, trees));
    const linked = new Set(links.flatMap(link => [link.before, link.after]));
    const gaps = gapsBetween(pair);
    const rows = [];
    let existing = 0;
    const [now, old] = [sitesOf(after), sitesOf(before)];
    for (const { change, sited, finding } of [
        ...links.flatMap(link => changeOf(link, now, old) ?? []),
        ...after.filter(({ item }) => !linked.has(item)).flatMap(sited => arrived(sited, pair, trees)),
        ...before.filter(({ item }) => !linked.has(item)).flatMap(sited => left(sited, pair, gaps))
    ]) {
        if (change === 'existing')
            existing++;
        else
            rows.push(source_row_rowOf(change, finding, sited, trees));
    }
    return { rows, existing, defects: gaps.defects, states: statesOf(after, links) };
}
function sourcesOf(scans) {
    return scans.flatMap(({ findings }) => findings.filter(finding => finding.kind === 'source'));
}
function lookUpIn(before, after, trees) {
    return async (open, others) => {
        if (trees === null || open.length === 0 || others.length === 0)
            return new Map();
        const [ours, theirs] = [new Set(open), new Set(others)];
        const old = await lookUpLines('baseline', before.filter(({ item }) => ours.has(item)), trees.texts);
        const now = await lookUpLines('integration', after.filter(({ item }) => theirs.has(item)), trees.texts);
        return new Map([...old, ...now]);
    };
}
function sitesOf(sited) {
    return new Map(sited.map(one => [one.item, one]));
}
function changeOf({ before, after }, now, old) {
    const [was, is] = [before.finding.standing, after.finding.standing];
    const [here, there] = [now.get(after), old.get(before)];
    if (here === undefined || there === undefined)
        return null;
    if (was === 'open' && is === 'open')
        return { change: 'existing', sited: here, finding: after.finding };
    if (is === 'open')
        return { change: 'new', sited: here, finding: after.finding };
    if (was !== 'open')
        return null;
    if (is === 'accepted')
        return { change: 'suppressed', sited: here, finding: after.finding };
    return { change: 'fixed', sited: there, finding: before.finding };
}
function arrived(sited, pair, trees) {
    const { finding } = sited.item;
    if (finding.standing === 'no problem')
        return [];
    if (finding.standing === 'accepted')
        return [{ change: 'suppressed', sited, finding }];
    const isOld = trees !== null && inChangedCode(finding, sited, trees) === false;
    const change = isUnknown(finding, pair.baseline, pair.integration, isOld) ? 'new-rule' : 'new';
    return [{ change, sited, finding }];
}
function left(sited, pair, { isUnseen }) {
    const { finding } = sited.item;
    const path = sited.item.places[0]?.path ?? null;
    if (finding.standing !== 'open' || pair.integration.length === 0)
        return [];
    if (isUnseen(path))
        return [];
    return [{ change: isUnknown(finding, pair.integration, pair.baseline, false) ? 'new-rule' : 'fixed', sited, finding }];
}
function isUnknown(finding, other, own, isOld) {
    if (other.length === 0)
        return true;
    const names = [finding.rule, ...finding.formerRules];
    if (other.every(({ rules }) => rules !== null))
        return !other.some(({ rules }) => names.some(name => rules?.has(name)));
    const [versions, others] = [own, other].map(scans => scans
        .map(({ version }) => version ?? '')
        .sort()
        .join(' '));
    if (!isOld || versions === others)
        return false;
    return !sourcesOf(other).some(({ rule, formerRules }) => [rule, ...formerRules].some(name => names.includes(name)));
}
function statesOf(after, links) {
    const states = new Map(after.map(({ item }) => [item.finding, 'new']));
    for (const { before, after: now } of links) {
        const [a, b] = [before.finding, now.finding];
        const [old, region] = [a.places[0]?.region, b.places[0]?.region];
        const isSame = a.message === b.message && a.level === b.level && a.standing === b.standing;
        const isThere = old?.startLine === region?.startLine && old?.startColumn === region?.startColumn;
        states.set(b, isSame && isThere && (0,scan/* pathOf */.XM)(a) === (0,scan/* pathOf */.XM)(b) ? 'unchanged' : 'updated');
    }
    return states;
}

;// CONCATENATED MODULE: ./lib/compare/security/match/moved-lines.js
function moveLines(changes) {
    const byOld = new Map();
    const byNew = new Map();
    for (const change of changes) {
        if (change.status !== 'added' && change.status !== 'copied')
            byOld.set(change.oldPath, change);
        if (change.status !== 'deleted')
            byNew.set(change.path, change);
    }
    const shifts = new Map();
    return {
        pathOf: path => {
            const change = byOld.get(path);
            return change === undefined || change.status === 'deleted' ? path : change.path;
        },
        lineOf: (path, line) => {
            const change = byOld.get(path);
            if (change === undefined)
                return { line, hunk: null };
            if (change.status === 'deleted' || change.binary)
                return null;
            const before = shifts.get(change) ?? shiftsOf(change.hunks);
            shifts.set(change, before);
            return moveLine(change.hunks, before, line);
        },
        hunkOf: (path, line) => {
            const change = byNew.get(path);
            if (change === undefined)
                return null;
            if (change.status === 'added' || change.binary)
                return 0;
            const at = lastStartingBy(change.hunks, hunk => hunk.new.start, line);
            const hunk = change.hunks[at];
            return hunk !== undefined && line < hunk.new.start + hunk.new.count ? at : null;
        },
        isChanged: path => {
            const change = byNew.get(path);
            return change !== undefined && (change.hunks.length > 0 || change.status === 'added' || change.binary);
        }
    };
}
function shiftsOf(hunks) {
    let sum = 0;
    return hunks.map(hunk => (sum += hunk.new.count - hunk.old.count));
}
function moveLine(hunks, shifts, line) {
    const at = lastStartingBy(hunks, firstOf, line);
    const hunk = hunks[at];
    if (hunk === undefined)
        return { line, hunk: null };
    const into = line - firstOf(hunk);
    if (into >= hunk.old.count)
        return { line: line + (shifts[at] ?? 0), hunk: null };
    const start = hunk.new.count === 0 ? hunk.new.start + 1 : hunk.new.start;
    return { line: start + Math.min(into, Math.max(hunk.new.count - 1, 0)), hunk: at };
}
function firstOf({ old }) {
    return old.count === 0 ? old.start + 1 : old.start;
}
function lastStartingBy(hunks, startOf, line) {
    let [low, high] = [0, hunks.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const hunk = hunks[middle];
        if (hunk !== undefined && startOf(hunk) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./lib/compare/security/match/tree-paths.js
function treePaths(paths) {
    const known = new Set(paths);
    let byName = null;
    const found = new Map();
    function find(path) {
        if (known.has(path))
            return path;
        byName ??= groupByName(paths);
        const parts = path.split('/').filter(part => part !== '' && part !== '..');
        const same = byName.get(parts.at(-1) ?? '') ?? [];
        const whole = same.filter(one => one.endsWith(`/${parts.join('/')}`));
        if (whole.length > 0)
            return whole.length === 1 ? (whole[0] ?? path) : path;
        if (!/^(?:\/|[a-z]:\/|\.\.\/)/i.test(path))
            return path;
        for (let i = 0; i < parts.length; i++) {
            const rest = parts.slice(i).join('/');
            if (known.has(rest))
                return rest;
        }
        return path;
    }
    return path => {
        const before = found.get(path);
        if (before !== undefined)
            return before;
        const now = find(path);
        found.set(path, now);
        return now;
    };
}
function groupByName(paths) {
    const groups = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [path]);
        else
            group.push(path);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/compare/security/pair-scans.js
function pairScans(baseline, integration) {
    const [before, after] = [groupScans(baseline), groupScans(integration)];
    const keys = [...new Set([...after.keys(), ...before.keys()])];
    const pairs = keys.map(key => pairOf(before.get(key) ?? [], after.get(key) ?? []));
    const whole = pairs.filter(isWhole);
    const halves = pairs.filter(pair => !isWhole(pair));
    const tools = [...new Set(halves.map(({ tool }) => tool.toLowerCase()))];
    return [
        ...whole,
        ...tools.flatMap(tool => {
            const own = halves.filter(half => half.tool.toLowerCase() === tool);
            const [one, other] = own;
            const isPair = own.length === 2 && one !== undefined && other !== undefined;
            const joined = isPair
                ? pairOf([...one.baseline, ...other.baseline], [...one.integration, ...other.integration])
                : null;
            return joined !== null && isWhole(joined) ? [joined] : own;
        })
    ];
}
function pairOf(baseline, integration) {
    return { tool: (integration[0] ?? baseline[0])?.tool ?? '', baseline, integration };
}
function isWhole({ baseline, integration }) {
    return baseline.length > 0 && integration.length > 0;
}
function groupScans(scans) {
    const groups = new Map();
    for (const scan of scans) {
        const key = JSON.stringify([scan.tool.toLowerCase(), scan.category]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [scan]);
        else
            group.push(scan);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/compare/security/read-security-reports.js
var read_security_reports = __webpack_require__(7481);
;// CONCATENATED MODULE: ./lib/compare/security/compare-security.js






const MAX_ROWS = 10_000;
async function compareSecurity(reports, trees) {
    if (reports.length === 0)
        return null;
    const known = trees === null ? null : openTrees(trees);
    const parts = await Promise.all(reports.map(async (report) => await compareGate(report, known)));
    const rows = parts.flatMap(part => part.rows).sort(bySeriousness);
    const counts = { new: 0, 'new-rule': 0, existing: 0, fixed: 0, suppressed: 0 };
    for (const { change } of rows)
        counts[change]++;
    counts.existing = parts.reduce((sum, { existing }) => sum + existing, 0);
    const defects = parts.flatMap(part => part.defects);
    if (rows.length > MAX_ROWS)
        defects.push(`${rows.length - MAX_ROWS} more findings are not listed`);
    return {
        comparison: { rows: rows.slice(0, MAX_ROWS), counts, defects },
        scans: parts.flatMap(({ scans }) => scans),
        states: new Map(parts.flatMap(({ states }) => [...states]))
    };
}
function openTrees({ change, texts }) {
    const find = { baseline: treePaths(change.basePaths), integration: treePaths(change.paths) };
    return { change, texts, find, moved: moveLines(change.changes), paths: new Set(change.paths) };
}
async function compareGate({ gate, baseline, integration }, trees) {
    const [before, after] = [readSide(baseline), readSide(integration)];
    const pairs = pairScans(before.scans, after.scans);
    const defects = [
        ...before.defects.map(defect => `baseline: ${defect}`),
        ...after.defects.map(defect => `integration: ${defect}`),
        ...pairs.flatMap(oneSided)
    ];
    const outcomes = [];
    for (const pair of pairs)
        outcomes.push(compareDependencies(pair, trees), await compareSources(pair, trees));
    const rows = pairs.flatMap(({ tool }, i) => [outcomes[2 * i], outcomes[2 * i + 1]].flatMap(outcome => (outcome?.rows ?? []).map(row => ({ gate, tool, ...row }))));
    return {
        rows: after.defects.length > 0 ? rows.filter(({ change }) => change !== 'fixed') : rows,
        existing: outcomes.reduce((sum, outcome) => sum + outcome.existing, 0),
        defects: [...defects, ...outcomes.flatMap(outcome => outcome.defects)].map(defect => `gate ${gate}: ${defect}`),
        scans: after.scans,
        states: new Map(outcomes.flatMap(({ states }) => [...states]))
    };
}
function readSide(side) {
    if (side === null)
        return { scans: [], defects: ['the gate was not run'] };
    return (0,read_security_reports/* readSecurityReports */.M)(side.files, side.root);
}
function oneSided({ tool, baseline, integration }) {
    if (baseline.length > 0 && integration.length > 0)
        return [];
    return [`${tool} has a report of the ${baseline.length > 0 ? 'baseline' : 'integration'} only`];
}
const CHANGES = ['new', 'new-rule', 'suppressed', 'fixed', 'existing'];
const LEVELS = ['critical', 'high', 'medium', 'low', 'unknown'];
function bySeriousness(a, b) {
    return (CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        byText(a.path ?? a.dependency?.name ?? '', b.path ?? b.dependency?.name ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        byText(a.rule, b.rule));
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (/* binding */ compareTestRuns),
  l: () => (/* binding */ compareTests),
  mD: () => (/* binding */ droppedIn),
  "if": () => (/* binding */ droppedTests),
  dX: () => (/* binding */ mergeTestComparisons)
});

// EXTERNAL MODULE: ./lib/domain/test-id.js
var test_id = __webpack_require__(1322);
// EXTERNAL MODULE: ./lib/compare/tests/normalise-name.js
var normalise_name = __webpack_require__(5555);
;// CONCATENATED MODULE: ./lib/compare/tests/messages-differ.js

function messagesDiffer(a, b) {
    return normaliseLines(a ?? '') !== normaliseLines(b ?? '');
}
function normaliseLines(text) {
    return text.split('\n').map(normalise_name/* normaliseName */.G).join('\n');
}

// EXTERNAL MODULE: ./lib/compare/tests/table/places-of.js
var places_of = __webpack_require__(9100);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-table.js
var test_table = __webpack_require__(9225);
// EXTERNAL MODULE: ./lib/compare/tests/read/test-case.js
var test_case = __webpack_require__(9141);
;// CONCATENATED MODULE: ./lib/compare/tests/unloaded.js


function absenceJudge(integration) {
    if (integration === null || integration.defects.length > 0)
        return () => true;
    const broken = new Set(integration.loadErrors.map(error => error.file));
    if (broken.size === 0)
        return () => false;
    if (broken.has(test_case/* WHOLE_RUN */.Wx))
        return () => true;
    const seen = new Set((0,places_of/* placesOf */.e)(integration.table).map(containerOf));
    return test => {
        if (subjectsOf(test).some(subject => broken.has(subject)))
            return true;
        const container = containerOf(test);
        return container === null || !seen.has(container);
    };
}
function subjectsOf(test) {
    return test.file === null ? [...test.suite, test.name] : [test.file, ...test.suite];
}
function containerOf({ file, suite }) {
    return file ?? suite[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/compare/tests/compare-load-errors.js





function compareLoadErrors(gate, baseline, integration) {
    const before = byFile(baseline);
    const after = byFile(integration);
    if (before.size + after.size === 0)
        return [];
    const loadedBefore = loadedSubjects(baseline);
    const loadedAfter = loadedSubjects(integration);
    const isWhole = integration !== null && integration.defects.length === 0;
    const files = new Set([...after.keys(), ...before.keys()]);
    return [...files].map(file => {
        const old = before.get(file) ?? null;
        const now = after.get(file) ?? null;
        return {
            gate,
            test: `${file} (the file itself)`,
            id: (0,test_id/* formatFileId */.LP)(file),
            change: changeOfFile({ old, now, wasLoaded: loadedBefore.has(file), isLoaded: loadedAfter.has(file), isWhole }),
            baseline: describeLoad(old, loadedBefore.has(file)),
            integration: describeLoad(now, loadedAfter.has(file)),
            message: now?.message ?? null,
            messageChanged: old !== null && now !== null && messagesDiffer(old.message, now.message)
        };
    });
}
function changeOfFile({ old, now, wasLoaded, isLoaded, isWhole }) {
    if (now !== null) {
        if (old !== null)
            return 'still-failing';
        return wasLoaded ? 'regression' : 'new-failure';
    }
    if (isLoaded)
        return 'fixed';
    return isWhole ? 'failing-removed' : 'not-run';
}
function describeLoad(error, isLoaded) {
    if (error !== null)
        return 'not loaded';
    return isLoaded ? 'loaded' : null;
}
function byFile(report) {
    return new Map((report?.loadErrors ?? []).map(error => [error.file, error]));
}
function loadedSubjects(run) {
    if (run === null)
        return new Set();
    const isNamed = (0,places_of/* placesOf */.e)(run.table).some(({ file }) => file === null);
    return new Set(isNamed ? (0,test_table/* casesOf */.DS)(run.table).flatMap(subjectsOf) : (0,places_of/* placesOf */.e)(run.table).flatMap(placeSubjects));
}
function placeSubjects(place) {
    return subjectsOf({ ...place, name: '' });
}

// EXTERNAL MODULE: ./lib/compare/tests/identity.js
var identity = __webpack_require__(8323);
// EXTERNAL MODULE: ./lib/compare/tests/moved-tests.js + 1 modules
var moved_tests = __webpack_require__(9558);
// EXTERNAL MODULE: ./lib/compare/tests/read/part.js
var part = __webpack_require__(897);
;// CONCATENATED MODULE: ./lib/compare/tests/slower-tests.js
const RATIO = 2;
const MILLISECONDS = 500;
const SHORTEST = 20;
const MOST_SAMPLES = 4_096;
const FEWEST_SAMPLES = 20;
function slowerJudge() {
    const ratios = [];
    let median = null;
    return {
        note(before, after) {
            if (before >= SHORTEST && after > 0 && ratios.length < MOST_SAMPLES)
                ratios.push(after / before);
            return isMuchLonger(before, after);
        },
        isSlower(before, after) {
            median ??= ratios.length < FEWEST_SAMPLES ? 1 : Math.max(1, medianOf(ratios));
            return isMuchLonger(before, after / median);
        }
    };
}
function isMuchLonger(before, after) {
    return after - before > MILLISECONDS && after >= before * RATIO;
}
function medianOf(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}

// EXTERNAL MODULE: ./lib/compare/tests/table/test-run.js
var test_run = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-store.js + 1 modules
var test_store = __webpack_require__(5095);
// EXTERNAL MODULE: ./lib/compare/tests/test-change.js
var test_change = __webpack_require__(5170);
;// CONCATENATED MODULE: ./lib/compare/tests/compare-tests.js












const ALLOWED_DROP = 0.1;
function compareTests(tests, trees = moved_tests/* NO_TREES */.g) {
    return compareTestRuns(inTables(tests), trees);
}
function compareTestRuns(runs, trees = moved_tests/* NO_TREES */.g) {
    const { gate, baseline, integration } = runs;
    const counts = emptyCounts();
    const rows = [...compareLoadErrors(gate, baseline, integration)];
    for (const row of rows)
        counts[row.change]++;
    for (const row of compareRows(runs, trees, counts))
        rows.push(row);
    const drop = droppedIn(runs);
    const defects = [...reportDefects(runs), ...(drop === null ? [] : [drop])];
    return { counts, rows: rows.sort(bySeriousness), defects: defects.map(defect => `gate ${gate}: ${defect}`) };
}
function mergeTestComparisons(comparisons) {
    const counts = emptyCounts();
    for (const one of comparisons)
        for (const change of test_change/* CHANGES */.Y6)
            counts[change] += one.counts[change];
    const rows = comparisons.flatMap(one => one.rows).sort(bySeriousness);
    return { counts, rows, defects: comparisons.flatMap(one => one.defects) };
}
function droppedTests(tests) {
    return droppedIn(inTables(tests));
}
function droppedIn({ baseline, integration, integrationEnd }) {
    if (baseline === null || integration === null)
        return null;
    const before = countExecuted(baseline);
    const after = countExecuted(integration);
    const endedWell = integrationEnd === null || (integrationEnd.kind === 'exited' && integrationEnd.code === 0);
    const drop = before - after;
    if (drop <= 0 || (endedWell && drop <= before * ALLOWED_DROP))
        return null;
    return `${after} tests ran in the integration, ${before} in the baseline`;
}
function inTables({ baseline, integration, ...rest }) {
    const store = (0,test_store/* testStore */.u)();
    const inTable = (report) => (report === null ? null : (0,test_run/* runOf */.n)(report, store));
    return { ...rest, baseline: inTable(baseline), integration: inTable(integration) };
}
function countExecuted({ table }) {
    const { passed, failed, error } = (0,test_table/* countStates */.c0)(table);
    return passed + failed + error;
}
function compareRows(runs, trees, counts) {
    const { gate, baseline, integration } = runs;
    const store = baseline?.table.store ?? integration?.table.store ?? (0,test_store/* testStore */.u)();
    const before = baseline?.table ?? (0,test_table/* tableOf */.c_)([], store);
    const after = integration?.table ?? (0,test_table/* tableOf */.c_)([], store);
    const couldNotRun = absenceJudge(integration);
    const judge = slowerJudge();
    const rows = [];
    const longer = [];
    const take = (pair, change) => {
        counts[change]++;
        if (change !== 'same' && change !== 'new-passing')
            rows.push(rowOf(gate, pair, change, { before, after, trees }));
    };
    (0,identity/* matchRows */.l)(before, after, trees, pair => {
        const { baseline: old, integration: now } = pair;
        if (old === null || now === null || pair.isMoved || !isSteady(before, old) || !isSteady(after, now)) {
            take(pair, changeOfPair(pair, { before, after, couldNotRun }));
        }
        else if (judge.note((0,test_table/* millisecondsAt */.kO)(before, old), (0,test_table/* millisecondsAt */.kO)(after, now)))
            longer.push(pair);
        else
            counts.same++;
    });
    for (const pair of longer) {
        const took = [(0,test_table/* millisecondsAt */.kO)(before, pair.baseline ?? 0), (0,test_table/* millisecondsAt */.kO)(after, pair.integration ?? 0)];
        take(pair, judge.isSlower(...took) ? 'slower' : 'same');
    }
    return rows;
}
function isSteady(table, row) {
    return (0,test_table/* stateAt */.HK)(table, row) === 'passed' && !(0,test_table/* isFlakyAt */.z8)(table, row);
}
function changeOfPair(pair, { before, after, couldNotRun }) {
    const baseline = pair.baseline === null ? null : (0,test_table/* caseAt */.Mv)(before, pair.baseline);
    if (pair.integration === null)
        return baseline === null ? 'same' : (0,test_change/* changeOfAbsent */.zz)(baseline, couldNotRun(baseline));
    const change = (0,test_change/* changeOf */.C2)(baseline, (0,test_table/* caseAt */.Mv)(after, pair.integration));
    return pair.isMoved && change === 'same' ? 'moved' : change;
}
function rowOf(gate, pair, change, { before, after, trees }) {
    const baseline = pair.baseline === null ? null : (0,test_table/* caseAt */.Mv)(before, pair.baseline);
    const integration = pair.integration === null ? null : (0,test_table/* caseAt */.Mv)(after, pair.integration);
    const shown = integration ?? baseline ?? { file: null, suite: [], name: '' };
    const file = trees.fileOf[integration === null ? 'baseline' : 'integration'](shown);
    const withTime = change === 'slower';
    return {
        gate,
        test: (0,test_id/* describeTest */.Ww)(shown),
        id: (0,test_id/* formatTestId */.BJ)(shown, pair.ordinal),
        change,
        baseline: describeState(baseline, withTime),
        integration: describeState(integration, withTime),
        message: integration?.message ?? null,
        messageChanged: bothFail(baseline, integration) && messagesDiffer(baseline?.message, integration?.message),
        ...(file === null ? {} : { file }),
        ...(pair.isMoved && baseline !== null ? { movedFrom: (0,test_id/* describeTest */.Ww)(baseline) } : {})
    };
}
function bothFail(baseline, integration) {
    return baseline !== null && integration !== null && (0,part/* isFailing */.DI)(baseline.state) && (0,part/* isFailing */.DI)(integration.state);
}
function describeState(test, withTime) {
    if (test === null)
        return null;
    const time = withTime && test.milliseconds !== null ? ` in ${(test.milliseconds / 1000).toFixed(1)} s` : '';
    return `${test.state}${test.flaky ? ', flaky' : ''}${time}`;
}
function reportDefects({ baseline, integration }) {
    const defects = [];
    if (baseline !== null && integration === null)
        defects.push('no test report in the integration');
    if (baseline === null && integration !== null)
        defects.push('no test report in the baseline');
    for (const defect of integration?.defects ?? [])
        defects.push(`integration: ${defect}`);
    for (const defect of baseline?.defects ?? [])
        defects.push(`baseline: ${defect}`);
    for (const { file } of integration?.loadErrors ?? [])
        defects.push(`integration: ${file} could not be loaded`);
    return defects;
}
function emptyCounts() {
    return Object.fromEntries(test_change/* CHANGES */.Y6.map(change => [change, 0]));
}
const RANK = new Map(test_change/* CHANGES */.Y6.map((change, i) => [change, i]));
function bySeriousness(a, b) {
    const rank = (RANK.get(a.change) ?? 0) - (RANK.get(b.change) ?? 0);
    return rank === 0 ? byText(a.gate, b.gate) || byText(a.id, b.id) : rank;
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _test_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);

function placesOf(table) {
    const { placeIdOf, place } = table.store;
    const ids = new Set();
    for (let row = 0; row < table.size; row++)
        if ((0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isRow */ .pR)(table, row))
            ids.add(placeIdOf((0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyAt */ .f5)(table, row)));
    return [...ids].map(place);
}


/***/ }),

/***/ 5170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   zz: () => (/* binding */ changeOfAbsent)
/* harmony export */ });
/* harmony import */ var _read_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(897);

const CHANGES = [
    'regression',
    'new-failure',
    'not-run',
    'flaky',
    'still-failing',
    'failing-removed',
    'failing-skipped',
    'removed',
    'newly-skipped',
    'fixed',
    'un-skipped',
    'moved',
    'slower',
    'new-skipped',
    'new-passing',
    'same'
];
const BOTH = {
    passed: { passed: 'same', failing: 'regression', skipped: 'newly-skipped' },
    failing: { passed: 'fixed', failing: 'still-failing', skipped: 'failing-skipped' },
    skipped: { passed: 'un-skipped', failing: 'new-failure', skipped: 'same' }
};
const NEW = {
    passed: 'new-passing',
    failing: 'new-failure',
    skipped: 'new-skipped'
};
function changeOf(baseline, integration) {
    const after = columnOf(integration);
    if (integration.flaky && after !== 'skipped')
        return 'flaky';
    return baseline === null ? NEW[after] : BOTH[columnOf(baseline)][after];
}
function changeOfAbsent(baseline, couldNotRun) {
    if (couldNotRun)
        return 'not-run';
    return (0,_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(baseline.state) ? 'failing-removed' : 'removed';
}
function columnOf(test) {
    if (test.state === 'skipped')
        return 'skipped';
    return test.state === 'passed' ? 'passed' : 'failing';
}


/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ REGRESSIONS)
/* harmony export */ });
const REGRESSIONS = ['regression', 'new-failure'];


/***/ })

};
