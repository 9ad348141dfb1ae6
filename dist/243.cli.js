export const id = 243;
export const ids = [243];
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

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ originEnvironment),
/* harmony export */   nW: () => (/* binding */ userEnvironment),
/* harmony export */   tE: () => (/* binding */ privateEnvironment)
/* harmony export */ });
const NEEDED = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SYSTEMROOT', 'LD_LIBRARY_PATH'];
const TRANSPORT = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|SSL_\w+|HTTP_\w+|CURL_\w+)$/;
const CONFIGURATION = /^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/;
const WITHHELD = /^(?:GIT_|ACTIONS_|INPUT_)/;
const ALWAYS = {
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_PAGER: 'cat',
    GIT_EDITOR: 'false',
    GIT_ADVICE: '0',
    GCM_INTERACTIVE: 'never'
};
const ALONE = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1' };
function privateEnvironment(environment) {
    return {
        ...pick(environment, name => NEEDED.includes(name.toUpperCase())),
        ...ALWAYS,
        ...ALONE,
        GIT_NO_LAZY_FETCH: '1'
    };
}
function userEnvironment(environment) {
    return {
        ...pick(environment, name => !WITHHELD.test(name) || TRANSPORT.test(name) || CONFIGURATION.test(name)),
        ...ALWAYS
    };
}
function originEnvironment(environment, settings) {
    const own = pick(environment, name => !WITHHELD.test(name) || TRANSPORT.test(name));
    const ssh = own.GIT_SSH_COMMAND ?? own.GIT_SSH ?? settings.find(({ key }) => key === 'core.sshcommand')?.value;
    return {
        ...own,
        ...(ssh === undefined ? { GIT_SSH_COMMAND: UNATTENDED_SSH } : {}),
        ...ALWAYS,
        ...ALONE,
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.map(({ key }, i) => [`GIT_CONFIG_KEY_${i}`, key])),
        ...Object.fromEntries(settings.map(({ value }, i) => [`GIT_CONFIG_VALUE_${i}`, value]))
    };
}
const UNATTENDED_SSH = 'ssh -oBatchMode=yes -oConnectTimeout=20 -oServerAliveInterval=15';
function pick(environment, wanted) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined && wanted(entry[0])));
}


/***/ }),

/***/ 2731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9285);


const MAX_OUTPUT = 1 << 28;
const MAX_STDERR = 1 << 14;
const LINGER_MS = 500;
const KILL_AFTER_MS = 2000;
function gitIn(context) {
    return call => context.slot(async () => {
        (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)(context.signal);
        const end = await runProcess(context, call);
        (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)(context.signal);
        return judge(context, call, end);
    });
}
function judge(context, call, end) {
    const stderr = context.redact(end.stderr.trim());
    const title = `git ${call.args[0] ?? ''}`;
    if (end.cut === 'time') {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${title} gave no answer in ${call.timeoutSeconds ?? 0} seconds`, 'Check the connection to the server and run again.');
    }
    if (end.cut === 'output') {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${title} wrote more than ${call.maxOutput ?? MAX_OUTPUT} bytes`, 'Report this, please.');
    }
    if (end.code === null) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${title} was ended by ${end.killedBy ?? 'a signal'}: ${stderr}`, 'Run again; then try `git fsck`.');
    }
    const answers = call.answers ?? [0];
    if (answers !== 'any' && !answers.includes(end.code)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${title} failed with exit code ${end.code}: ${stderr}`, 'Read what git says, and run again.');
    }
    return { code: end.code, stdout: end.stdout, stderr };
}
function runProcess(context, call) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...context.leading, ...call.args], {
            cwd: call.directory ?? context.directory,
            env: { ...context.environment, ...call.environment },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true
        });
        const output = collect(child, call);
        const stop = () => {
            end(child);
        };
        const timer = call.timeoutSeconds === undefined ? null : setTimeout(output.cut, call.timeoutSeconds * 1000, 'time');
        context.signal.addEventListener('abort', stop);
        const settle = () => {
            context.signal.removeEventListener('abort', stop);
            if (timer)
                clearTimeout(timer);
        };
        child.once('error', error => {
            settle();
            reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`git could not be started: ${error.message}`, 'Install git and see that it is on the PATH.', {
                cause: error
            }));
        });
        child.once('exit', code => {
            if (context.mayLinger === true || code === null || context.signal.aborted)
                setTimeout(output.close, LINGER_MS).unref();
        });
        child.once('close', (code, killedBy) => {
            settle();
            resolve({ code, killedBy, ...output.result() });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(call.input ?? '');
    });
}
function collect(child, call) {
    const chunks = [];
    let bytes = 0;
    let stderr = '';
    let why = null;
    const cut = (reason) => {
        why ??= reason;
        end(child);
    };
    child.stdout?.on('data', (chunk) => {
        if (call.onOutput) {
            call.onOutput(chunk);
            return;
        }
        bytes += chunk.length;
        if (bytes > (call.maxOutput ?? MAX_OUTPUT))
            cut('output');
        else
            chunks.push(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-MAX_STDERR);
    });
    return {
        cut,
        close: () => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        },
        result: () => ({ stdout: Buffer.concat(chunks), stderr, cut: why })
    };
}
function end(child) {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pf: () => (/* binding */ unquotePath),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ESCAPE = /\\x[0-9a-f]{2}/;
function decodeName(bytes) {
    return decodePath(bytes);
}
function encodeName(text) {
    return encodePath(text);
}
function decodePath(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return escapeLookalikes(buffer.toString('utf8'));
    let text = '';
    let valid = 0;
    for (let at = 0; at < buffer.length;) {
        const length = sequenceLength(buffer, at);
        if (length === 0) {
            text += escapeLookalikes(buffer.toString('utf8', valid, at)) + escapeByte(buffer[at] ?? 0);
            valid = at + 1;
        }
        at += Math.max(length, 1);
    }
    return text + escapeLookalikes(buffer.toString('utf8', valid));
}
function encodePath(text) {
    if (!ESCAPE.test(text))
        return Buffer.from(text, 'utf8');
    return Buffer.concat(text
        .split(/(\\x[0-9a-f]{2})/)
        .map(part => (ESCAPE.test(part) ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part, 'utf8'))));
}
const C_ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
function unquotePath(printed) {
    const quoted = /^"(.*)"$/s.exec(printed)?.[1];
    if (quoted === undefined)
        return decodePath(Buffer.from(printed, 'latin1'));
    const bytes = quoted.replace(/\\([0-7]{3}|.)/gs, (_, sign) => sign.length === 3 ? String.fromCharCode(parseInt(sign, 8)) : escapedSign(sign));
    return decodePath(Buffer.from(bytes, 'latin1'));
}
function escapedSign(sign) {
    const code = C_ESCAPES[sign];
    return code === undefined ? sign : String.fromCharCode(code);
}
function escapeLookalikes(text) {
    return text.includes('\\x') ? text.replace(/\\(?=x[0-9a-f]{2})/g, () => '\\x5c') : text;
}
function escapeByte(byte) {
    return `\\x${byte.toString(16).padStart(2, '0')}`;
}
function sequenceLength(buffer, at) {
    for (let length = 1; length <= 4 && at + length <= buffer.length; length++) {
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(at, at + length)))
            return length;
    }
    return 0;
}


/***/ }),

/***/ 2190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor)
/* harmony export */ });
const LONGEST = 2000;
function redactor(secrets) {
    const hidden = secrets.filter(secret => secret.length > 3).sort((a, b) => b.length - a.length);
    return text => {
        let clean = text.replace(/\/\/[^\s/@']+@/g, '//***@').replace(/(authorization:\s*)\S.*/gi, '$1***');
        for (const secret of hidden)
            clean = clean.replaceAll(secret, '***');
        return clean.length > LONGEST ? `… ${clean.slice(-LONGEST)}` : clean;
    };
}


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l7: () => (/* binding */ parseLsRemote),
/* harmony export */   mU: () => (/* binding */ REF_FORMAT),
/* harmony export */   t1: () => (/* binding */ parseForEachRef)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47);


const REF_FORMAT = '%(objectname) %(refname) %(symref)';
function parseForEachRef(stdout) {
    return splitLines(stdout).flatMap(line => {
        const [oid = '', ref = '', target = ''] = line.split(' ');
        return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isOid */ .dH)(oid) && ref !== '' ? [{ ref, oid, target: target === '' ? null : target }] : [];
    });
}
function parseLsRemote(stdout) {
    const targets = new Map();
    return splitLines(stdout).flatMap(line => {
        const [value = '', ref = ''] = line.split('\t');
        if (value.startsWith('ref: '))
            targets.set(ref, value.slice(5));
        return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isOid */ .dH)(value) && ref !== '' ? [{ ref, oid: value, target: targets.get(ref) ?? null }] : [];
    });
}
function splitLines(stdout) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(stdout).split('\n');
}


/***/ }),

/***/ 5286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ USER_SETTINGS),
/* harmony export */   Xj: () => (/* binding */ ORIGIN_SETTINGS),
/* harmony export */   pX: () => (/* binding */ OUR_SETTINGS)
/* harmony export */ });
const QUIET = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'fetch.writeCommitGraph=false',
    'advice.detachedHead=false'
];
const PINNED = [
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.autocrlf=false',
    'core.safecrlf=false',
    'i18n.commitEncoding=UTF-8',
    'i18n.logOutputEncoding=UTF-8',
    'commit.gpgSign=false',
    'push.gpgSign=false',
    'diff.algorithm=myers',
    'diff.renames=true',
    'diff.renameLimit=1000',
    'diff.ignoreSubmodules=none',
    'merge.renames=true',
    'merge.renameLimit=7000',
    'merge.directoryRenames=conflict',
    'merge.conflictStyle=merge',
    'merge.renormalize=false',
    'merge.verbosity=2'
];
const TRANSFER = [
    'protocol.version=2',
    'transfer.bundleURI=false',
    'http.followRedirects=initial',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60'
];
const FSCK = [
    'fetch.fsckObjects=true',
    ...[
        'badDate',
        'badDateOverflow',
        'badEmail',
        'badName',
        'badTimezone',
        'gitmodulesName',
        'gitmodulesPath',
        'gitmodulesUrl',
        'missingEmail',
        'missingNameBeforeEmail',
        'missingSpaceBeforeDate',
        'missingSpaceBeforeEmail',
        'missingTaggerEntry',
        'multipleAuthors',
        'nulInCommit',
        'zeroPaddedDate',
        'zeroPaddedFilemode'
    ].map(id => `fetch.fsck.${id}=ignore`)
];
const USER_SETTINGS = flags(QUIET);
const FLEETING = ['core.fsync=none'];
const OUR_SETTINGS = flags([...QUIET, ...PINNED, ...FLEETING]);
const ORIGIN_SETTINGS = flags([...QUIET, ...PINNED, ...TRANSFER, ...FSCK]);
function flags(settings) {
    return settings.flatMap(setting => ['-c', setting]);
}


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ slots)
/* harmony export */ });
function slots(count) {
    const waiting = [];
    let free = count;
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise(resolve => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}


/***/ }),

/***/ 493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   PT: () => (/* binding */ findUserRepository),
/* harmony export */   RK: () => (/* binding */ settingValues)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
/* harmony import */ var _ref_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4062);




async function findUserRepository(directory, run) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw unusable(directory, 'there is no such folder', 'Name the folder of a git repository');
    const [common = '', objects = '', shallowFile = '', bare, shallow, format] = await revParse(run, directory, [
        '--path-format=absolute',
        '--git-common-dir',
        '--git-path',
        'objects',
        '--git-path',
        'shallow',
        '--is-bare-repository',
        '--is-shallow-repository',
        '--show-object-format'
    ]);
    const [root = ''] = bare === 'true' ? [common] : await revParse(run, directory, ['--show-toplevel']);
    const inRoot = call => run({ directory: root, ...call });
    return {
        root,
        commonDir: common,
        objects,
        shallowFile,
        shallow: shallow === 'true',
        format: format === 'sha256' ? 'sha256' : 'sha1',
        settings: await readSettings(inRoot),
        run: inRoot
    };
}
async function listRefs(user) {
    const { stdout } = await user.run({ args: ['for-each-ref', `--format=${_ref_output_js__WEBPACK_IMPORTED_MODULE_3__/* .REF_FORMAT */ .mU}`] });
    return (0,_ref_output_js__WEBPACK_IMPORTED_MODULE_3__/* .parseForEachRef */ .t1)(stdout);
}
function settingValues(settings, key) {
    return settings.filter(setting => setting.key === key).map(({ value }) => value);
}
async function revParse(run, directory, args) {
    const answer = await run({ args: ['rev-parse', ...args], directory, answers: 'any' });
    if (answer.code !== 0)
        throw explainRefusal(directory, answer);
    return answer.stdout.toString('utf8').replace(/\n$/, '').split('\n');
}
function explainRefusal(directory, { stderr }) {
    if (stderr.includes('dubious ownership')) {
        const owned = /at '([^']*)'/.exec(stderr)?.[1] ?? directory;
        return unusable(directory, 'git does not read it, because another user owns it (safe.directory)', `If you trust it, run: git config --global --add safe.directory '${owned}'`);
    }
    if (stderr.includes('must be run in a work tree')) {
        return unusable(directory, 'this is the inside of a .git folder', `Name the working tree, such as ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)}`);
    }
    if (stderr.includes('not a git repository')) {
        return unusable(directory, 'this is not a git repository', 'Run in a clone, or name one with --repo; in a workflow, run actions/checkout first');
    }
    return unusable(directory, `git cannot read the repository: ${stderr}`, 'Mend what git names, and run again');
}
function unusable(directory, what, fix) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([{ where: `repository ${directory}`, what, fix }]);
}
async function readSettings(run) {
    const { stdout } = await run({ args: ['config', '--list', '-z'] });
    return stdout
        .toString('utf8')
        .split('\0')
        .filter(Boolean)
        .map(entry => {
        const end = entry.indexOf('\n');
        return end < 0 ? { key: entry, value: 'true' } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
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

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ shortOid),
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   dH: () => (/* binding */ isOid)
/* harmony export */ });
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isOid(text) {
    return OID.test(text);
}
function parseOid(text) {
    if (!isOid(text))
        throw new RangeError(`not a full git object id: ${JSON.stringify(text)}`);
    return text;
}
function shortOid(oid) {
    return oid.slice(0, 10);
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
