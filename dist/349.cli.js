export const id = 349;
export const ids = [349];
export const modules = {

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ diskFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/domain/decode-text.js
const DECLARATION = 200;
function decodeText(bytes) {
    return decoderFor(bytes).decode(bytes);
}
function decoderFor(start) {
    const [first, second, third] = start;
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be');
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le');
    if (first === 0x3c && second === 0 && third === 0x3f)
        return new TextDecoder('utf-16le');
    if (first === 0 && second === 0x3c)
        return new TextDecoder('utf-16be');
    const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(asciiOf(start.subarray(0, DECLARATION)));
    return declared === null ? new TextDecoder() : tryDecoder(declared[1] ?? '');
}
function tryDecoder(encoding) {
    if (/^utf-?16|^ucs/i.test(encoding))
        return new TextDecoder();
    try {
        return new TextDecoder(encoding);
    }
    catch {
        return new TextDecoder();
    }
}
function asciiOf(bytes) {
    return String.fromCharCode(...bytes);
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/adapters/files/read-pieces.js



const PIECE = 64 * 1024;
function readPieces(path) {
    (0,external_node_fs_.closeSync)(openRegular(path));
    return { [Symbol.iterator]: () => pieces(path) };
}
function* pieces(path) {
    const file = openRegular(path);
    try {
        const bytes = new Uint8Array(PIECE);
        let decoder = null;
        for (let read = readInto(bytes, file, path); read > 0; read = readInto(bytes, file, path)) {
            const piece = bytes.subarray(0, read);
            decoder ??= decoderFor(piece);
            yield decoder.decode(piece, { stream: true });
        }
        const rest = decoder?.decode() ?? '';
        if (rest !== '')
            yield rest;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function openRegular(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            return file;
        (0,external_node_fs_.closeSync)(file);
    }
    catch (cause) {
        throw unreadable(path, (0,errors/* messageOf */.bD)(cause), cause);
    }
    throw unreadable(path, 'it is not a regular file');
}
function readInto(bytes, file, path) {
    try {
        return (0,external_node_fs_.readSync)(file, bytes);
    }
    catch (cause) {
        throw unreadable(path, (0,errors/* messageOf */.bD)(cause), cause);
    }
}
function unreadable(path, why, cause) {
    return new errors/* ToolError */.v4(`cannot read ${path}: ${why}`, 'Look at the path and its permissions.', { cause });
}

;// CONCATENATED MODULE: ./lib/adapters/files/found-file.js




const LARGEST_FILE = 256 * 1024 * 1024;
const CHUNK = 1024 * 1024;
async function tryIdentify(root, path) {
    if (!(await isReallyBelow(root, path)))
        return null;
    try {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, path), { bigint: true });
        return stats.isFile() ? { path, bytes: Number(stats.size), stamp: stampOf(stats) } : null;
    }
    catch {
        return null;
    }
}
async function removeFound(root, path) {
    if (await isReallyBelow(root, path))
        await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
}
async function isReallyBelow(root, path) {
    try {
        const folder = (0,external_node_path_.dirname)(path);
        return (await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))) === (0,external_node_path_.join)(await (0,promises_.realpath)(root), folder);
    }
    catch {
        return false;
    }
}
async function copyFound(root, file, to) {
    const refuse = (why) => new errors/* ToolError */.v4(`cannot take ${JSON.stringify(file.path)} out of the tree: ${why}`, 'Look at the gate that writes it.');
    const source = await tryOpen((0,external_node_path_.join)(root, file.path));
    if (source === null)
        throw refuse('it is no longer the file that was found');
    try {
        const stats = await source.stat({ bigint: true });
        if (!stats.isFile() || stampOf(stats) !== file.stamp)
            throw refuse('it is no longer the file that was found');
        if (file.bytes > LARGEST_FILE)
            throw refuse(`it is larger than ${LARGEST_FILE} bytes`);
        if (!(await copyBytes(source, to, file.bytes)))
            throw refuse('it became shorter while it was read');
    }
    finally {
        await source.close();
    }
}
async function copyBytes(source, to, bytes) {
    await (0,promises_.rm)(to, { force: true });
    const target = await (0,promises_.open)(to, 'wx', 0o644);
    try {
        const chunk = Buffer.alloc(Math.min(CHUNK, bytes));
        let left = bytes;
        while (left > 0) {
            const { bytesRead } = await source.read(chunk, 0, Math.min(chunk.length, left));
            if (bytesRead === 0)
                break;
            await target.writeFile(chunk.subarray(0, bytesRead));
            left -= bytesRead;
        }
        return left === 0;
    }
    finally {
        await target.close();
    }
}
async function tryOpen(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
}
function stampOf(stats) {
    return [stats.dev, stats.ino, stats.size, stats.ctimeNs].join(':');
}

// EXTERNAL MODULE: ./lib/adapters/files/remove-folder.js
var remove_folder = __webpack_require__(895);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/adapters/files/walk.js




const LONGEST_GLOB = 1024;
const OPTIONS = { dot: true, nonegate: true };
async function walk(root, glob) {
    if (glob.length > LONGEST_GLOB)
        throw tooLong(glob);
    const isMatch = picomatch(glob, OPTIONS);
    const found = [];
    const folders = await firstFolders(root, glob);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await readFolder((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory() && isMatch(path))
                found.push({ path, regular: entry.isFile() });
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function firstFolders(root, glob) {
    const { base, isGlob } = picomatch.scan(glob, OPTIONS);
    const names = base.includes('\\') ? [] : base.split('/').filter(name => name !== '' && name !== '.');
    if (!isGlob)
        names.pop();
    if (names.includes('..') || names.includes('.git') || glob.startsWith('/'))
        return [];
    for (let count = 0; count <= names.length; count++) {
        if (!(await isRealFolder((0,external_node_path_.join)(root, ...names.slice(0, count)))))
            return [];
    }
    return [names.join('/')];
}
async function isRealFolder(path) {
    try {
        return (await (0,promises_.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function readFolder(path) {
    try {
        return await (0,promises_.readdir)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function tooLong(glob) {
    const what = `a pattern of ${glob.length} characters is longer than ${LONGEST_GLOB}`;
    return new errors/* ConfigurationError */.j1([{ where: 'reports', what, fix: 'Write several shorter ones.' }]);
}

// EXTERNAL MODULE: ./lib/adapters/files/write-whole.js
var write_whole = __webpack_require__(1261);
;// CONCATENATED MODULE: ./lib/adapters/disk-files.js










const LARGEST_TEXT = 128 * 1024 * 1024;
function diskFiles() {
    return {
        find,
        look,
        clear,
        copy,
        read,
        pieces: readPieces,
        write: async (path, text) => {
            await translated(`cannot write ${path}`, async () => {
                await (0,write_whole/* writeWhole */.f)(path, text);
            });
        },
        isFolder: async (path) => {
            try {
                return (await (0,promises_.stat)(path)).isDirectory();
            }
            catch {
                return false;
            }
        },
        makeFolder: async (path) => {
            await translated(`cannot make the folder ${path}`, async () => {
                await (0,promises_.mkdir)(path, { recursive: true });
            });
        },
        removeFolder: async (path) => {
            await translated(`cannot remove the folder ${path}`, async () => {
                await (0,remove_folder/* removeFolder */.v)(path);
            });
        }
    };
}
async function find(root, glob) {
    const files = [];
    for (const { path, regular } of await walk(root, glob)) {
        const file = regular ? await tryIdentify(root, path) : null;
        if (file !== null)
            files.push(file);
    }
    return files;
}
const OUTSIDE = new Set(['', '.', '..', '.git']);
async function look(root, path) {
    return path.split('/').some(part => OUTSIDE.has(part)) ? null : await tryIdentify(root, path);
}
async function clear(root, glob) {
    for (const { path } of await walk(root, glob)) {
        await translated(`cannot clear ${JSON.stringify(path)}`, async () => {
            await removeFound(root, path);
        });
    }
}
async function copy(root, file, to) {
    await translated(`cannot copy ${JSON.stringify(file.path)} to ${to}`, async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await copyFound(root, file, to);
    });
}
async function read(path) {
    return await translated(`cannot read ${path}`, async () => {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new Error('it is not a regular file');
            if (stats.size > LARGEST_TEXT)
                throw new Error(`it is larger than ${LARGEST_TEXT} bytes`);
            return decodeText(await file.readFile());
        }
        finally {
            await file.close();
        }
    });
}
async function translated(what, action) {
    try {
        return await action();
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw cause;
        throw new errors/* ToolError */.v4(`${what}: ${(0,errors/* messageOf */.bD)(cause)}`, 'Look at the path, its permissions, and the room on the disk.', { cause });
    }
}


/***/ }),

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* unused harmony export isPlainlyAbsolute */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);



async function removeFolder(path) {
    if (!isPlainlyAbsolute(path)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`refusing to remove ${JSON.stringify(path)}`, 'Report this: it is a mistake in this tool.');
    }
    try {
        await remove(path);
    }
    catch {
        await makeWritable(path);
        await lift(path);
        await remove(path);
    }
}
function isPlainlyAbsolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path) === path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root !== path;
}
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
const LONGEST_PATH = 3000;
async function lift(root) {
    let count = 0;
    const open = [root];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (!entry.isDirectory())
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const isDeep = path.length > root.length + LONGEST_PATH;
            const next = isDeep ? await tryRename(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `.deep-${count++}`)) : path;
            if (next !== null)
                open.push(next);
        }
    }
}
async function tryRename(from, to) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to).then(() => to, () => null);
}
async function makeWritable(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
            if (entry.isDirectory())
                await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
        }
    }
    catch {
    }
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



async function writeWhole(path, content, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', mode);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 2660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 4 modules
var disk_files = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(9935);
;// CONCATENATED MODULE: ./lib/compare/tests/common-roots.js
function commonRoots(baseline, integration) {
    const byName = new Map(baseline.map(file => [nameOf(file), file]));
    const votes = new Map();
    for (const file of new Set(integration)) {
        const other = byName.get(nameOf(file));
        if (other === undefined)
            continue;
        const roots = beforeSharedEnd(other, file);
        const vote = votes.get(roots.join('\0')) ?? { roots, count: 0 };
        vote.count++;
        votes.set(roots.join('\0'), vote);
    }
    const [winner] = [...votes.values()].sort((a, b) => b.count - a.count);
    return winner?.roots ?? ['', ''];
}
function nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
function beforeSharedEnd(a, b) {
    const [partsA, partsB] = [a.split('/'), b.split('/')];
    let shared = 0;
    while (shared < Math.min(partsA.length, partsB.length) && partsA.at(-1 - shared) === partsB.at(-1 - shared))
        shared++;
    return [partsA.slice(0, partsA.length - shared).join('/'), partsB.slice(0, partsB.length - shared).join('/')];
}

// EXTERNAL MODULE: ./lib/compare/tests/compare-tests.js + 4 modules
var compare_tests = __webpack_require__(9832);
// EXTERNAL MODULE: ./lib/compare/gate-outcome.js
var gate_outcome = __webpack_require__(5781);
// EXTERNAL MODULE: ./lib/compare/tests/read-test-reports.js + 37 modules
var read_test_reports = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/compare/text/clean-text.js
var clean_text = __webpack_require__(8672);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-table.js
var test_table = __webpack_require__(9225);
;// CONCATENATED MODULE: ./lib/compare/tests/relative-run.js


function relativeRun(run, root) {
    if (root === '')
        return run;
    const { table } = run;
    const { place, placeId, placeIdOf, nameOf, key: keyOf } = table.store;
    const clean = (0,clean_text/* cleanerFor */.u)(root);
    const places = new Map();
    for (let row = 0; row < table.size; row++) {
        const key = (0,test_table/* keyAt */.f5)(table, row);
        const old = placeIdOf(key);
        const { file, suite, ...rest } = place(old);
        const now = places.get(old) ?? placeId({ ...rest, file: clean.file(file), suite: suite.map(one => clean.name(one)) });
        places.set(old, now);
        table.keys[row] = keyOf(now, clean.name(nameOf(key)));
    }
    for (const [row, message] of [...table.messages])
        (0,test_table/* setMessage */.yH)(table, row, clean.message(message));
    const loadErrors = run.loadErrors.map(({ file, message }) => ({
        file: clean.file(file) ?? file,
        message: clean.message(message) ?? message
    }));
    return { ...run, loadErrors };
}

// EXTERNAL MODULE: ./lib/compare/tests/table/places-of.js
var places_of = __webpack_require__(9100);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-store.js + 1 modules
var test_store = __webpack_require__(5095);
;// CONCATENATED MODULE: ./lib/compare/compare-report-folders.js









const NO_COMPARISON = {
    gates: [],
    tests: null,
    coverage: null,
    performance: null,
    security: null,
    cycles: null,
    api: null
};
const GATE = 'reports';
function compareReportFolders(baseline, integration) {
    const [before, after] = readBoth(baseline, integration);
    const sides = { gate: GATE, baseline: before, integration: after, integrationEnd: null };
    const tests = (0,compare_tests/* compareTestRuns */.sw)(sides);
    const outcomes = { baseline: judgeReport(before), integration: judgeReport(after) };
    const drop = (0,compare_tests/* droppedIn */.mD)(sides);
    const verdict = verdictOf(tests, outcomes, drop);
    const reason = whichReason(outcomes, drop);
    const change = changeOfGate(verdict, outcomes);
    const gate = {
        gate: GATE,
        change,
        baseline: outcomes.baseline.outcome,
        integration: outcomes.integration.outcome,
        reason
    };
    return { comparison: { ...NO_COMPARISON, gates: [gate], tests }, verdict };
}
function readBoth(baseline, integration) {
    const store = (0,test_store/* testStore */.u)();
    const [before, after] = [(0,read_test_reports/* readTestRun */.w)(baseline, '', store), (0,read_test_reports/* readTestRun */.w)(integration, '', store)];
    const [oldRoot, newRoot] = commonRoots(absoluteFiles(before), absoluteFiles(after));
    return [relativeRun(before, oldRoot), relativeRun(after, newRoot)];
}
function absoluteFiles({ table, loadErrors }) {
    const files = [...(0,places_of/* placesOf */.e)(table).map(({ file }) => file), ...loadErrors.map(({ file }) => file)];
    return files.filter(file => file?.startsWith('/') ?? false).filter(file => file !== null);
}
function judgeReport({ table, loadErrors, defects }) {
    const { passed, failed, error, skipped } = (0,test_table/* countStates */.c0)(table);
    const failing = failed + error;
    const executed = passed + failing;
    return (0,gate_outcome/* judgeTests */.nL)(failing > 0 ? 1 : 0, { total: executed + skipped, executed, failing, loadErrors, defects });
}
function verdictOf(tests, outcomes, drop) {
    const isBaselineUsable = outcomes.baseline.outcome !== 'broken' || tests.counts.fixed > 0;
    const isTrusted = !tests.defects.some(defect => defect.startsWith(`gate ${GATE}: baseline: `));
    if (outcomes.integration.outcome === 'broken' || drop !== null || !isBaselineUsable || !isTrusted)
        return 'broken';
    if (comparison/* REGRESSIONS */.R.some(change => tests.counts[change] > 0))
        return 'regressed';
    return tests.counts.fixed > 0 ? 'improved' : 'same';
}
function changeOfGate(verdict, { baseline, integration }) {
    if (verdict === 'broken' || verdict === 'regressed')
        return verdict;
    if (integration.outcome === 'fail')
        return 'failing-before';
    return isBad(baseline.outcome) ? 'fixed' : 'held';
}
function isBad(outcome) {
    return outcome !== 'pass';
}
function whichReason({ baseline, integration }, drop) {
    if (integration.outcome === 'broken')
        return integration.reason;
    if (drop !== null)
        return drop;
    return baseline.outcome === 'broken' ? `baseline: ${baseline.reason}` : integration.reason;
}

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(5984);
// EXTERNAL MODULE: ./lib/compare/coverage/align-lines.js
var align_lines = __webpack_require__(1425);
// EXTERNAL MODULE: ./lib/compare/coverage/compare-sides.js + 5 modules
var compare_sides = __webpack_require__(8546);
// EXTERNAL MODULE: ./lib/compare/coverage/coverage-side.js + 16 modules
var coverage_side = __webpack_require__(187);
// EXTERNAL MODULE: ./lib/compare/coverage/place/plain-path.js
var plain_path = __webpack_require__(7540);
;// CONCATENATED MODULE: ./lib/compare/coverage/compare-coverage-files.js







const compare_coverage_files_GATE = 'reports';
function compareCoverageFiles(baseline, integration) {
    if (baseline.length + integration.length === 0)
        return null;
    const [before, after] = compare_coverage_files_readBoth(baseline, integration);
    const lone = [...onlyIn(before, after), ...onlyIn(after, before)];
    const compared = (0,compare_sides/* compareSides */.G)((0,compare_sides/* putSideBySide */.f)(before, after, withoutTrees(before, after, lone.length === 0)), new Map());
    return { ...compared, notes: [...compared.notes, ...lone, lone.length === 0 ? BY_NUMBER : NO_LINES] };
}
const BY_NUMBER = 'no tree is known: lines are compared by their numbers, in files of which both measure the same lines';
const NO_LINES = 'no tree is known, and the two measure different files: only totals are compared';
function compare_coverage_files_readBoth(baseline, integration) {
    const asWritten = [side('baseline', baseline, ''), side('integration', integration, '')];
    const relative = asWritten.flatMap(({ files }) => [...files.keys()].filter(path => !(0,plain_path/* isAbsolute */.oP)(path)));
    const absolute = asWritten.map(({ files }) => [...files.keys()].filter(plain_path/* isAbsolute */.oP));
    const [ofBaseline = [], ofIntegration = []] = absolute;
    const common = commonRoots(ofBaseline, ofIntegration);
    const before = rootBehind(ofBaseline, relative) ?? common[0];
    const after = rootBehind(ofIntegration, relative) ?? common[1];
    if (before === '' && after === '')
        return asWritten;
    return [side('baseline', baseline, before), side('integration', integration, after)];
}
function rootBehind(absolute, relative) {
    const votes = new Map();
    const byName = new Map(relative.map(path => [path.slice(path.lastIndexOf('/') + 1), path]));
    for (const path of absolute) {
        const name = byName.get(path.slice(path.lastIndexOf('/') + 1));
        if (name === undefined || !path.endsWith(`/${name}`))
            continue;
        const root = path.slice(0, -name.length - 1);
        votes.set(root, (votes.get(root) ?? 0) + 1);
    }
    const [first] = [...votes].sort(([, a], [, b]) => b - a);
    return first?.[0] ?? null;
}
function side(name, files, root) {
    const reports = { files, root };
    return (0,coverage_side/* readSide */.wU)([{ gate: compare_coverage_files_GATE, baseline: reports, integration: reports }], name, placeByName);
}
const placeByName = (part, { root }) => part.files.map(file => compare_coverage_files_nameOf(file, part, root));
function compare_coverage_files_nameOf(file, { sources }, root) {
    const [source = ''] = sources;
    const path = (0,plain_path/* plainPath */.s1)(file.path);
    const whole = (0,plain_path/* isAbsolute */.oP)(path) || sources.length !== 1 || !(0,plain_path/* isAbsolute */.oP)(source) ? path : (0,plain_path/* plainPath */.s1)(`${source}/${path}`);
    return [...file.modules.map(plain_path/* plainPath */.s1), (0,plain_path/* below */.Gz)(root, whole) ?? whole].join('/');
}
function onlyIn(one, other) {
    const files = [...one.files.keys()].filter(path => !other.files.has(path)).sort();
    return files.length === 0 ? [] : [`only the ${one.name} measures ${(0,plural/* plural */.L)(files.length, 'file')}: ${(0,few_of/* fewOf */.s)(files)}`];
}
function withoutTrees(baseline, integration, hasSameFiles) {
    const isAligned = (path) => hasSameFiles && haveSameLines(baseline.files.get(path), integration.files.get(path));
    return {
        isOnBoth: () => true,
        isUnchanged: () => false,
        oldPath: path => path,
        newPath: path => path,
        aligned: path => (isAligned(path) ? align_lines/* UNCHANGED */.ST : null),
        branchOf: () => null
    };
}
function haveSameLines(a, b) {
    return a !== undefined && a.hits.size === b?.hits.size && [...a.hits.keys()].every(line => b.hits.has(line));
}

;// CONCATENATED MODULE: ./lib/compare/coverage/coverage-verdict.js
function coverageVerdict(coverage) {
    const { baseline, integration, categories } = coverage;
    if (coverage.defects.length + coverage.incomparable.length > 0 || baseline === null || integration === null)
        return 'broken';
    const rise = compareShares(baseline, integration);
    if (categories.LBC > 0 || rise < 0)
        return 'regressed';
    return rise > 0 || categories.GBC > 0 ? 'improved' : 'same';
}
function compareShares(a, b) {
    const shareOf = ({ covered, lines }) => (lines === 0 ? 1 : covered / lines);
    return shareOf(b) - shareOf(a);
}

;// CONCATENATED MODULE: ./lib/compare/coverage/read/looks-like-coverage.js
const HEAD = 64 * 1024;
const NAME = String.raw `"(?:[^"\\]|\\.){0,1000}"`;
const BEGINNINGS = [
    /^(?:#[^\n]{0,1000}\n\s*){0,100}(?:TN|SF|VER):/,
    /^mode: ?\w{1,20}\s/,
    /^(?:<\?[^>]{0,1000}\?>|<!--[^>]{0,1000}-->|<!DOCTYPE[^>]{0,1000}>|\s){0,100}<coverage[\s>]/,
    /^(?:<\?[^>]{0,1000}\?>|<!--[^>]{0,1000}-->|<!DOCTYPE[^>]{0,1000}>|\s){0,100}<report\s[^>]{0,1000}>\s*<(?:sessioninfo|group|package|counter)\b/,
    new RegExp(String.raw `^\{\s*${NAME}\s*:\s*\{\s*(?:"data"\s*:\s*\{\s*)?"(?:path|statementMap)"\s*:[^]*"statementMap"|^\{\s*${NAME}\s*:\s*\{\s*"statementMap"`),
    /^\{\s*"total"\s*:\s*\{\s*"lines"\s*:\s*\{\s*"total"/,
    /^\{\s*"meta"\s*:\s*\{[^}]{0,1000}(?:\}\s*,\s*"files"\s*:\s*\{|"simplecov_version")/,
    /^\{\s*"data"\s*:\s*\[\s*\{\s*"files"\s*:\s*\[/,
    new RegExp(String.raw `^\{\s*${NAME}\s*:\s*\{\s*"coverage"\s*:\s*\{`)
];
function looksLikeCoverage(text) {
    const head = text.slice(0, HEAD).replace(/^[\uFEFF\s]+/, '');
    return BEGINNINGS.some(pattern => pattern.test(head));
}

// EXTERNAL MODULE: ./lib/compare/performance/compare-performance.js + 1 modules
var compare_performance = __webpack_require__(9075);
// EXTERNAL MODULE: ./lib/compare/performance/judge-files.js
var judge_files = __webpack_require__(7203);
// EXTERNAL MODULE: ./lib/compare/performance/read-performance-reports.js
var read_performance_reports = __webpack_require__(8417);
// EXTERNAL MODULE: ./lib/compare/performance/read/recognise.js + 12 modules
var recognise = __webpack_require__(8722);
;// CONCATENATED MODULE: ./lib/compare/performance/compare-performance-files.js






const UNKNOWN_CHANGE = { changes: [], paths: [], basePaths: [], branchOf: () => null };
const MARKS = /"(?:benchmarks|Benchmarks|primaryMetric|root_group|groups|command|full_id|iters|point_estimate|measured|test_count|value)"|"Output":"[^"]*\bBenchmark/;
const SHORT = 4_000;
function isPerformanceReport({ path, text }) {
    const start = text.slice(0, 200).trimStart();
    if (start.startsWith('<'))
        return false;
    if (/^[{[]/.test(start) && text.length > SHORT && !MARKS.test(text))
        return false;
    const read = (0,recognise/* readPerformanceText */.S)(text, path, (0,clean_text/* cleanerFor */.u)(''));
    return read.kind === 'piece' || read.part.format !== null;
}
function comparePerformanceFiles(baseline, integration, better) {
    if (baseline.length === 0 && integration.length === 0)
        return null;
    const gate = 'reports';
    const [before, after] = commonRoots(absoluteSources(baseline), absoluteSources(integration));
    const reports = [{ gate, baseline: { files: baseline, root: before }, integration: { files: integration, root: after } }];
    const declared = new Map(better === null ? [] : [[gate, better]]);
    const performance = (0,compare_performance/* comparePerformance */.eR)(reports, UNKNOWN_CHANGE, { ...compare_performance/* NOTHING_MEASURED */.dv, declared });
    return performance === null ? null : { performance, verdict: compare_performance_files_verdictOf(performance) };
}
function absoluteSources(files) {
    const { scenarios } = (0,read_performance_reports/* readPerformanceReports */._)(files, '');
    return [...new Set(scenarios.flatMap(({ source }) => (source?.startsWith('/') ? [source] : [])))];
}
function compare_performance_files_verdictOf({ counts, rows, defects }) {
    if (defects.length > 0)
        return 'broken';
    if (counts.regression > 0 || counts.failed > 0 || rows.some(judge_files/* isRedFromFiles */.N))
        return 'regressed';
    if (counts.inconclusive > 0 || counts['not-comparable'] > 0)
        return 'inconclusive';
    return counts.improved > 0 && counts.slower === 0 ? 'improved' : 'same';
}

// EXTERNAL MODULE: ./lib/compare/security/compare-security.js + 19 modules
var compare_security = __webpack_require__(6740);
// EXTERNAL MODULE: ./lib/compare/security/read-security-reports.js
var read_security_reports = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/compare/security/scan-facts.js
var scan_facts = __webpack_require__(779);
// EXTERNAL MODULE: ./lib/compare/security/scan.js
var scan = __webpack_require__(1381);
;// CONCATENATED MODULE: ./lib/compare/security/compare-findings.js







const compare_findings_GATE = 'security';
async function compareFindings(baseline, integration) {
    const [before, after] = commonRoots(absolutePaths(baseline), absolutePaths(integration));
    const sides = { baseline: { files: baseline, root: before }, integration: { files: integration, root: after } };
    const analysis = await (0,compare_security/* compareSecurity */._)([{ gate: compare_findings_GATE, ...sides }], null);
    const security = analysis?.comparison ?? { rows: [], counts: NOTHING, defects: ['no report'] };
    const outcomes = { baseline: judge(baseline, before), integration: judge(integration, after) };
    const verdict = compare_findings_verdictOf(security);
    const gate = { gate: compare_findings_GATE, change: changeOf(verdict, outcomes), ...outcomes, reason: reasonOf(security) };
    const others = { tests: null, coverage: null, performance: null, cycles: null, api: null };
    return { comparison: { gates: [gate], ...others, security }, verdict };
}
const NOTHING = { new: 0, 'new-rule': 0, existing: 0, fixed: 0, suppressed: 0 };
function absolutePaths(files) {
    return (0,read_security_reports/* readSecurityReports */.M)(files, '').scans.flatMap(pathsOf);
}
function pathsOf({ findings }) {
    const paths = findings.map(finding => (finding.kind === 'source' ? (0,scan/* pathOf */.XM)(finding) : finding.target));
    return paths.filter(path => path !== null).filter(path => path.startsWith('/'));
}
function judge(files, root) {
    const scans = (0,scan_facts/* readScanFacts */.p)(files, root);
    const end = { kind: 'exited', code: scans.findings > 0 ? 1 : 0 };
    return (0,gate_outcome/* judgeGate */.$U)({ end, expectsTests: false, missingReports: [], tests: null, scans }).outcome;
}
function compare_findings_verdictOf({ counts, defects }) {
    if (defects.length > 0)
        return 'broken';
    if (counts.new > 0)
        return 'regressed';
    return counts.fixed > 0 ? 'improved' : 'same';
}
function changeOf(verdict, { baseline, integration }) {
    if (verdict === 'broken' || verdict === 'regressed')
        return verdict;
    if (integration === 'fail')
        return 'failing-before';
    return baseline === 'pass' ? 'held' : 'fixed';
}
function reasonOf({ counts, defects }) {
    const [defect] = defects;
    if (defect !== undefined)
        return defect;
    return `${(0,plural/* plural */.L)(counts.new, 'new finding')}, ${counts.existing} as before, ${counts.fixed} fixed`;
}

// EXTERNAL MODULE: ./lib/compare/security/read/recognise.js + 18 modules
var read_recognise = __webpack_require__(4190);
;// CONCATENATED MODULE: ./lib/compare/compare-folders.js







const VERDICTS = ['broken', 'regressed', 'inconclusive', 'improved', 'same'];
async function compareFolders(baseline, integration, better = null) {
    const [security, others] = splitScans({ baseline: baseline.map(compare_folders_open), integration: integration.map(compare_folders_open) });
    const [coverage, rest] = split(others, file => looksLikeCoverage(textOf(file)));
    const [performance, tests] = split(rest, file => 'text' in file && isPerformanceReport(file));
    const found = [
        isEmpty(security) ? null : await compareFindings(texts(security.baseline), texts(security.integration)),
        compareCoverage(coverage),
        comparePerformance(performance, better),
        isEmpty(tests) && ![security, coverage, performance].every(isEmpty)
            ? null
            : compareReportFolders(tests.baseline, tests.integration)
    ].filter(one => one !== null);
    return {
        comparison: found.reduceRight((all, { comparison }) => unite(all, comparison), NO_COMPARISON),
        verdict: VERDICTS.find(verdict => found.some(one => one.verdict === verdict)) ?? 'broken'
    };
}
function unite(all, one) {
    const said = Object.entries(one).filter(([, value]) => value !== null);
    return { ...all, ...Object.fromEntries(said), gates: [...all.gates, ...one.gates] };
}
function compareCoverage({ baseline, integration }) {
    const coverage = compareCoverageFiles(texts(baseline), texts(integration));
    return coverage === null ? null : { comparison: { ...NO_COMPARISON, coverage }, verdict: coverageVerdict(coverage) };
}
function comparePerformance({ baseline, integration }, better) {
    const compared = comparePerformanceFiles(texts(baseline), texts(integration), better);
    if (compared === null)
        return null;
    const { performance, verdict } = compared;
    return { comparison: { ...NO_COMPARISON, performance }, verdict };
}
function isEmpty({ baseline, integration }) {
    return baseline.length + integration.length === 0;
}
const LONGEST = 256 * 1024 * 1024;
function compare_folders_open(source) {
    if ('text' in source)
        return source;
    const read = [];
    let length = 0;
    for (const piece of source.pieces()) {
        if (read.length === 0 && /^[\uFEFF\s]*</.test(piece) && !looksLikeCoverage(piece))
            return source;
        length += piece.length;
        if (length > LONGEST)
            return source;
        read.push(piece);
    }
    return { path: source.path, text: read.join('') };
}
function textOf(file) {
    return 'text' in file ? file.text : '';
}
function texts(files) {
    return files.filter(file => 'text' in file);
}
function split({ baseline, integration }, isOfKind) {
    const isOther = (file) => !isOfKind(file);
    return [
        { baseline: baseline.filter(isOfKind), integration: integration.filter(isOfKind) },
        { baseline: baseline.filter(isOther), integration: integration.filter(isOther) }
    ];
}
function splitScans({ baseline, integration }) {
    const told = new Set([...baseline, ...integration].filter(file => (0,read_recognise/* isSecurityText */.C)(textOf(file))));
    const names = new Set([...told].map(({ path }) => path));
    const isAll = [baseline, integration].some(side => side.length > 0 && side.every(file => told.has(file)));
    return split({ baseline, integration }, file => told.has(file) || (isOpen(file) && (names.has(file.path) || isAll)));
}
function isOpen(file) {
    return 'text' in file && /^[\uFEFF\s]*(?:$|[[{])/.test(file.text);
}

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
;// CONCATENATED MODULE: ./lib/compare/coverage/coverage-lines.js


const MAX_FILES = 20;
const MAX_DEFECTS = 20;
function coverageLines(coverage) {
    const { baseline, integration, files } = coverage;
    return [
        `Lines covered: ${share(baseline)} -> ${share(integration)}`,
        ...files.slice(0, MAX_FILES).map(fileLine),
        ...(files.length > MAX_FILES ? [`  … and ${files.length - MAX_FILES} more files`] : []),
        ...coverage.notes.map(note => `  (${(0,terminal_text/* terminalLine */.tL)(note)})`),
        ...listed('Not to be held against each other:', coverage.incomparable),
        ...listed('Not to be trusted as whole:', coverage.defects)
    ];
}
function share(covered) {
    if (covered === null)
        return 'unknown';
    if (covered.lines === 0)
        return 'no lines';
    return `${((covered.covered / covered.lines) * 100).toFixed(2)} % (${covered.covered} of ${covered.lines})`;
}
function fileLine({ path, baseline, integration, lost, uncovered }) {
    const told = [
        ...(lost.length > 0 ? [`no longer covered: ${rangeList(lost)}`] : []),
        ...(uncovered.length > 0 ? [`new and not covered: ${rangeList(uncovered.map(({ lines }) => lines))}`] : [])
    ];
    const sides = `${baseline === null ? 'absent' : share(baseline)} -> ${integration === null ? 'absent' : share(integration)}`;
    return `  ${(0,terminal_text/* terminalLine */.tL)(path)}: ${sides}${told.map(text => `, ${text}`).join('')}`;
}
function rangeList(ranges) {
    const texts = ranges.map(({ start, count }) => (count === 1 ? `${start}` : `${start}-${start + count - 1}`));
    return (0,few_of/* fewOf */.s)(texts, 10);
}
function listed(title, texts) {
    if (texts.length === 0)
        return [];
    const more = texts.length > MAX_DEFECTS ? [`  … and ${texts.length - MAX_DEFECTS} more`] : [];
    return ['', title, ...texts.slice(0, MAX_DEFECTS).map(text => `  ${(0,terminal_text/* terminalLine */.tL)(text)}`), ...more];
}

;// CONCATENATED MODULE: ./lib/compare/performance/format-number.js
const TIMES = [
    [1e9, 's'],
    [1e6, 'ms'],
    [1e3, 'µs'],
    [1, 'ns']
];
const THOUSANDS = [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e3, 'k'],
    [1, '']
];
function formatNumber(number, unit) {
    if (number === null)
        return 'none';
    if (unit === 'ns')
        return scaled(number, TIMES, '');
    if (unit === 'bytes')
        return scaled(number, THOUSANDS, 'B');
    if (unit === 'bytes/s')
        return scaled(number, THOUSANDS, 'B/s');
    if (unit === '1/s')
        return scaled(number, THOUSANDS, '/s');
    return unit === 'count' || unit === '' ? digits(number) : `${digits(number)} ${unit}`;
}
function scaled(number, steps, tail) {
    const [size, name] = steps.find(([least]) => number >= least) ?? [1, steps.at(-1)?.[1] ?? ''];
    return `${digits(number / size)} ${name}${tail}`.trimEnd();
}
function digits(number) {
    return number >= 1000 && number < 1e15 ? String(Math.round(number)) : String(Number(number.toPrecision(3)));
}

;// CONCATENATED MODULE: ./lib/compare/performance/render-performance.js



const MOST_ROWS = 50;
const MOST_DEFECTS = 20;
const WORDS = {
    regression: 'regression',
    failed: 'fails now',
    slower: 'worse',
    inconclusive: 'inconclusive',
    'not-comparable': 'not comparable',
    removed: 'removed',
    improved: 'improved',
    added: 'added',
    recovered: 'measured again',
    same: 'the same'
};
function renderPerformance({ method, rows, counts, defects }) {
    const told = compare_performance/* VERDICTS */.bk.filter(verdict => counts[verdict] > 0);
    const width = Math.max(0, ...told.map(verdict => String(counts[verdict]).length));
    const how = method === 'files' ? 'from files alone, which is weaker than measuring in turns' : 'measured in turns';
    const lines = [`Performance, ${how}:`];
    lines.push(...told.map(verdict => `  ${String(counts[verdict]).padStart(width)} ${WORDS[verdict]}`));
    if (rows.length > 0)
        lines.push('', ...rows.slice(0, MOST_ROWS).flatMap(renderRow));
    if (rows.length > MOST_ROWS)
        lines.push(`  … and ${rows.length - MOST_ROWS} more`);
    if (defects.length > 0)
        lines.push('', 'Not to be trusted as whole:');
    lines.push(...defects.slice(0, MOST_DEFECTS).map(defect => `  ${(0,terminal_text/* terminalLine */.tL)(defect)}`));
    if (defects.length > MOST_DEFECTS)
        lines.push(`  … and ${defects.length - MOST_DEFECTS} more`);
    return lines;
}
function renderRow({ scenario, measure, unit, verdict, baseline, integration, reason }) {
    const numbers = `${formatNumber(baseline, unit)} -> ${formatNumber(integration, unit)}`;
    return [
        `  ${WORDS[verdict]}: ${(0,terminal_text/* terminalLine */.tL)(scenario)}, ${(0,terminal_text/* terminalLine */.tL)(measure)} (${(0,terminal_text/* terminalLine */.tL)(numbers)})`,
        `      ${(0,terminal_text/* terminalLine */.tL)(reason)}`
    ];
}

;// CONCATENATED MODULE: ./lib/compare/security/render-findings.js


const MAX_ROWS = 50;
const render_findings_MAX_DEFECTS = 20;
const render_findings_WORDS = {
    new: 'new finding',
    'new-rule': 'found by a rule that only one side knows',
    suppressed: 'silenced',
    fixed: 'fixed finding',
    existing: 'finding as before'
};
const ORDER = ['new', 'new-rule', 'suppressed', 'fixed', 'existing'];
function findingHeadline(security, verdict) {
    if (verdict === 'regressed' && (security?.counts.new ?? 0) > 0)
        return 'REGRESSED: the integration has findings that the baseline does not have';
    if (verdict === 'improved' && (security?.counts.fixed ?? 0) > 0)
        return 'IMPROVED: findings of the baseline are gone from the integration, and none is new';
    return null;
}
function renderFindings({ rows, counts, defects }) {
    const told = ORDER.filter(change => counts[change] > 0);
    const width = Math.max(0, ...told.map(change => String(counts[change]).length));
    const lines = told.map(change => `  ${String(counts[change]).padStart(width)} ${render_findings_WORDS[change]}`);
    if (told.length === 0)
        lines.push('  no finding');
    if (rows.length > 0)
        lines.push('', ...rows.slice(0, MAX_ROWS).flatMap(render_findings_renderRow));
    if (rows.length > MAX_ROWS)
        lines.push(`  … and ${(0,plural/* plural */.L)(rows.length - MAX_ROWS, 'more finding')}`);
    if (defects.length > 0) {
        const shown = defects.slice(0, render_findings_MAX_DEFECTS).map(defect => `  ${(0,terminal_text/* terminalLine */.tL)(defect)}`);
        lines.push('', 'Scans that could not run, or did not run alike:', ...shown);
    }
    if (defects.length > render_findings_MAX_DEFECTS)
        lines.push(`  … and ${defects.length - render_findings_MAX_DEFECTS} more`);
    return lines;
}
function render_findings_renderRow({ change, level, rule, path, line, dependency, message }) {
    const version = dependency?.version ?? null;
    const where = dependency === null ? `${path ?? 'the tree'}${line === null ? '' : `:${line}`}` : dependency.name;
    const place = version === null ? where : `${where}@${version}`;
    const [first] = message.split('\n').filter(text => text.trim() !== '');
    const head = `  ${render_findings_WORDS[change]}: ${(0,terminal_text/* terminalLine */.tL)(rule)} in ${(0,terminal_text/* terminalLine */.tL)(place)} (${level})`;
    return first === undefined ? [head] : [head, `      ${(0,terminal_text/* terminalLine */.tL)(first)}`];
}

// EXTERNAL MODULE: ./lib/compare/tests/test-change.js
var test_change = __webpack_require__(5170);
;// CONCATENATED MODULE: ./lib/compare/render-comparison.js







const render_comparison_MAX_ROWS = 50;
const render_comparison_MAX_DEFECTS = 20;
const MAX_LINE = 300;
const HEADLINES = {
    same: 'SAME: nothing that worked in the baseline fails in the integration',
    regressed: 'REGRESSED: tests fail in the integration that did not fail in the baseline',
    improved: 'IMPROVED: tests that failed in the baseline pass in the integration, and none got worse',
    inconclusive: 'INCONCLUSIVE: nothing is known to be worse, but not all of it can be told, which is no success',
    broken: 'BROKEN: the reports cannot be compared, which is no success'
};
const COVERAGE_HEADLINES = {
    regressed: 'REGRESSED: lines are no longer covered, or a smaller part of all lines is',
    improved: 'IMPROVED: more is covered than in the baseline, and nothing got worse'
};
const PERFORMANCE_HEADLINES = {
    same: 'SAME: nothing got worse',
    regressed: 'REGRESSED: the integration is worse than the baseline',
    improved: 'IMPROVED: the integration is better, and nothing got worse'
};
const render_comparison_WORDS = {
    same: 'same as before',
    regression: 'regression',
    'new-failure': 'new failure',
    'new-passing': 'new and passing',
    'new-skipped': 'new and skipped',
    fixed: 'fixed',
    'still-failing': 'still failing',
    'newly-skipped': 'newly skipped',
    'un-skipped': 'no longer skipped',
    'failing-skipped': 'was failing, now skipped',
    removed: 'removed',
    'failing-removed': 'was failing, now removed',
    'not-run': 'not run',
    flaky: 'flaky',
    moved: 'moved',
    slower: 'slower'
};
function renderComparison({ comparison, verdict }) {
    const lines = [headline(comparison, verdict)];
    for (const gate of comparison.gates)
        lines.push(`  ${(0,terminal_text/* terminalLine */.tL)(gate.gate)}: ${(0,terminal_text/* terminalLine */.tL)(gate.reason)}`);
    if (comparison.tests !== null)
        lines.push('', ...renderTests(comparison.tests));
    if (comparison.coverage !== null)
        lines.push('', ...coverageLines(comparison.coverage));
    if (comparison.performance !== null)
        lines.push('', ...renderPerformance(comparison.performance));
    if (comparison.security !== null)
        lines.push('', ...renderFindings(comparison.security));
    return `${lines.map(line => (0,cut_text/* cutText */.I)(line, MAX_LINE)).join('\n')}\n`;
}
function headline({ tests, coverage, performance, security }, verdict) {
    const causes = verdict === 'improved' ? ['fixed'] : comparison/* REGRESSIONS */.R;
    if (causes.some(change => (tests?.counts[change] ?? 0) > 0))
        return HEADLINES[verdict];
    const ofFindings = verdict === 'inconclusive' ? null : findingHeadline(security, verdict);
    if (ofFindings !== null)
        return ofFindings;
    if (performance !== null)
        return PERFORMANCE_HEADLINES[verdict] ?? HEADLINES[verdict];
    return (coverage === null ? undefined : COVERAGE_HEADLINES[verdict]) ?? HEADLINES[verdict];
}
function renderTests({ counts, rows, defects }) {
    const told = test_change/* CHANGES */.Y6.filter(change => counts[change] > 0);
    const width = Math.max(0, ...told.map(change => String(counts[change]).length));
    const lines = told.map(change => `  ${String(counts[change]).padStart(width)} ${render_comparison_WORDS[change]}`);
    if (rows.length > 0)
        lines.push('', ...rows.slice(0, render_comparison_MAX_ROWS).flatMap(render_comparison_renderRow));
    if (rows.length > render_comparison_MAX_ROWS)
        lines.push(`  … and ${rows.length - render_comparison_MAX_ROWS} more`);
    if (defects.length > 0) {
        lines.push('', 'Not to be trusted as whole:', ...defects.slice(0, render_comparison_MAX_DEFECTS).map(defect => `  ${(0,terminal_text/* terminalLine */.tL)(defect)}`));
    }
    if (defects.length > render_comparison_MAX_DEFECTS)
        lines.push(`  … and ${defects.length - render_comparison_MAX_DEFECTS} more`);
    return lines;
}
function render_comparison_renderRow(row) {
    const states = `${row.baseline ?? 'absent'} -> ${row.integration ?? 'absent'}`;
    const moved = row.movedFrom === undefined ? '' : `, before: ${(0,terminal_text/* terminalLine */.tL)(row.movedFrom)}`;
    const changed = row.messageChanged ? ', another message' : '';
    const line = `  ${render_comparison_WORDS[row.change]}: ${(0,terminal_text/* terminalLine */.tL)(row.test)} (${states}${changed}${moved})`;
    const [first] = (row.message ?? '').split('\n').filter(text => text.trim() !== '');
    return first === undefined ? [line] : [line, `      ${(0,terminal_text/* terminalLine */.tL)(first)}`];
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
;// CONCATENATED MODULE: ./lib/commands/compare.js








async function compare(command) {
    const better = readBetter(command.better);
    const [baseline, integration] = await compare_readBoth(command.baseline, command.integration);
    const result = await compareFolders(baseline, integration, better);
    process.stdout.write(command.output.json ? (0,inert_json/* inertJson */.n)(result) : renderComparison(result));
    if (command.out !== null) {
        await (0,disk_files/* diskFiles */.T)().write((0,external_node_path_.join)((0,external_node_path_.resolve)(command.out), 'comparison.json'), (0,inert_json/* inertJson */.n)(result));
    }
    return result.verdict === 'same' || result.verdict === 'improved' ? 0 : 1;
}
function readBetter(word) {
    if (word === undefined || word === 'lower' || word === 'higher')
        return word ?? null;
    const what = `${JSON.stringify(word)} does not tell which numbers are better`;
    throw new errors/* ConfigurationError */.j1([{ where: '--better', what, fix: 'Use lower or higher' }]);
}
async function compare_readBoth(baseline, integration) {
    const [one, other] = await Promise.allSettled([readReports(baseline), readReports(integration)]);
    if (one.status === 'fulfilled' && other.status === 'fulfilled')
        return [one.value, other.value];
    const failures = [one, other].flatMap(result => (result.status === 'rejected' ? [result.reason] : []));
    const [first, ...rest] = failures.flatMap(error => (error instanceof errors/* ConfigurationError */.j1 ? error.problems : []));
    throw first === undefined ? failures[0] : new errors/* ConfigurationError */.j1([first, ...rest]);
}
async function readReports(path) {
    const files = (0,disk_files/* diskFiles */.T)();
    const root = (0,external_node_path_.resolve)(path);
    if (!(await files.isFolder(root)))
        return [streamOf(root, path)];
    const found = await files.find(root, '**/*.{xml,json,jsonl,ndjson,trx,tap,txt,info,lcov,out,sarif}');
    const reports = found.map(file => streamOf((0,external_node_path_.join)(root, file.path), (0,external_node_path_.relative)('.', file.path))).filter(isReport);
    if (reports.length > 0)
        return reports;
    const what = `there is no report in this folder (${KNOWN_ENDINGS})`;
    throw new errors/* ConfigurationError */.j1([{ where: path, what, fix: 'Name the folder a test run wrote to' }]);
}
const KNOWN_ENDINGS = '.xml, .json, .jsonl, .ndjson, .trx, .tap, .txt, .info, .lcov, .out, .sarif';
function isReport({ path, pieces }) {
    if (!/\.(?:info|lcov|out)$/.test(path))
        return true;
    const [head = ''] = pieces();
    return looksLikeCoverage(head);
}
function streamOf(file, name) {
    if (!(0,external_node_fs_.existsSync)(file)) {
        const what = 'there is no such file or folder';
        throw new errors/* ConfigurationError */.j1([{ where: name, what, fix: 'Name a report file, or a folder of them' }]);
    }
    try {
        (0,disk_files/* diskFiles */.T)().pieces(file);
        return { path: name, pieces: () => (0,disk_files/* diskFiles */.T)().pieces(file) };
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        throw new errors/* ConfigurationError */.j1([{ where: name, what: error.message, fix: 'Name a report file, or a folder of them' }]);
    }
}


/***/ }),

/***/ 978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
function fewOf(names, limit = 3) {
    const shown = names.slice(0, limit).join(', ');
    return names.length > limit ? `${shown} and ${names.length - limit} more` : shown;
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
const HARMFUL = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
function inertJson(value) {
    return `${JSON.stringify(value, null, 2).replace(HARMFUL, escapeUnits).replaceAll('##[', '#\\u0023[')}\n`;
}
function escapeUnits(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
