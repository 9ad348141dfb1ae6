export const id = 918;
export const ids = [918];
export const modules = {

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);

function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            const error = new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name);
            if (controller.signal.aborted && name === 'SIGINT')
                process.exit(130);
            controller.abort(error);
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printResult: () => (/* binding */ printResult),
  run: () => (/* binding */ run_run),
  runInClone: () => (/* binding */ runInClone)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/cancel-signal.js
var cancel_signal = __webpack_require__(3041);
;// CONCATENATED MODULE: ./lib/adapters/system-clock.js
function systemClock() {
    return {
        now: () => new Date().toISOString(),
        seconds: () => performance.now() / 1000
    };
}

;// CONCATENATED MODULE: ./lib/adapters/terminal/abilities.js
function isLive({ isTTY }, environment) {
    return isTTY === true && environment.TERM !== 'dumb';
}
function takesColor(stream, environment) {
    return isLive(stream, environment) && (environment.NO_COLOR ?? '') === '';
}

;// CONCATENATED MODULE: ./lib/adapters/terminal/folder-artifacts.js
const folderArtifacts = {
    upload(_name, folder) {
        return Promise.resolve({ kind: 'skipped', reason: `reports are in ${folder}` });
    }
};

;// CONCATENATED MODULE: ./lib/domain/ansi.js
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39]
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => {
        const [on, off] = CODES[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}

// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/terminal/run-id.js

function newRunId(now) {
    const digits = new Date(now).toISOString().replaceAll(/\D/g, '');
    return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${(0,external_node_crypto_.randomBytes)(2).toString('hex')}`;
}

;// CONCATENATED MODULE: ./lib/domain/text-width.js
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /[\p{Mn}\p{Me}]/u;
function textWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += widthOf(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? '' : `${kept}…`;
}
function widthOf(character) {
    if (MARK.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/adapters/terminal/status-line.js

const REDRAW_MILLISECONDS = 250;
const DEFAULT_COLUMNS = 80;
const WIPE = '\r\u001b[K';
function createStatusLine({ stream, live, elapsed }) {
    let stage = null;
    let task = null;
    let latest = '';
    let drawn = false;
    const draw = () => {
        if (!live || stage === null)
            return;
        const parts = [stage.name, task?.name, `${Math.floor(elapsed() - (task ?? stage).since)} s`, latest];
        const text = parts.filter(part => part !== undefined && part !== '').join(' · ');
        stream.write(WIPE + cutToWidth(text.replaceAll('\t', ' '), (stream.columns ?? DEFAULT_COLUMNS) - 1));
        drawn = true;
    };
    const wipe = () => {
        if (drawn)
            stream.write(WIPE);
        drawn = false;
    };
    const timer = live ? setInterval(draw, REDRAW_MILLISECONDS) : null;
    timer?.unref();
    const begin = (name) => ({ name, since: elapsed() });
    return {
        above(line) {
            wipe();
            stream.write(`${line}\n`);
            draw();
        },
        stage(name) {
            stage = begin(name);
            task = null;
            latest = '';
        },
        task(name) {
            task = name === null ? null : begin(name);
            latest = '';
        },
        detail(text) {
            latest = text.trim();
        },
        close() {
            if (timer !== null)
                clearInterval(timer);
            wipe();
            stage = null;
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/terminal/terminal-runner.js







const LINE_LIMIT = 2000;
function createTerminalRunner(options) {
    const screen = options.quiet ? silentScreen() : openScreen(options);
    return {
        runId: newRunId(options.now),
        progress(event) {
            showProgress(screen, event);
        },
        annotate() {
        },
        summary: () => Promise.resolve(),
        outputs() {
        },
        close() {
            screen.status.close();
        }
    };
}
function openScreen(options) {
    const { stream, environment, seconds } = options;
    const started = seconds();
    const elapsed = () => seconds() - started;
    const live = isLive(stream, environment);
    const paint = painter(takesColor(stream, environment));
    const status = createStatusLine({ stream, live, elapsed });
    const say = (text, style) => {
        const line = live ? text : `[${Math.floor(elapsed())} s] ${text.trimStart()}`;
        status.above(style === null ? line : paint(style, line));
    };
    return { say, status };
}
function silentScreen() {
    const nothing = () => undefined;
    return { say: nothing, status: { above: nothing, stage: nothing, task: nothing, detail: nothing, close: nothing } };
}
function showProgress(screen, event) {
    switch (event.kind) {
        case 'stage':
            screen.status.stage(safe(event.stage));
            screen.say(event.detail === '' ? safe(event.stage) : `${safe(event.stage)}: ${safe(event.detail)}`, 'bold');
            break;
        case 'step':
            screen.say(`  ${safe(event.text)}`, null);
            break;
        case 'warning':
            screen.say(`  warning: ${safe(event.text)}`, 'yellow');
            break;
        case 'gate-started':
            screen.status.task(safe(event.gate));
            screen.say(`  gate ${safe(event.gate)} ${safe(event.title)}`, 'dim');
            break;
        case 'gate-line':
            screen.status.detail(safe(event.line));
            break;
        case 'gate-ended':
            screen.status.task(null);
            screen.say(`  gate ${safe(event.gate)}: ${safe(event.text)}`, null);
            break;
        default:
            return (0,assert_never/* assertNever */.x)(event);
    }
}
function safe(text) {
    return (0,cut_text/* cutText */.I)((0,terminal_text/* terminalLine */.tL)(text), LINE_LIMIT);
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/domain/exit-code.js
var exit_code = __webpack_require__(6450);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 3 modules
var disk_files = __webpack_require__(8523);
// EXTERNAL MODULE: ./lib/adapters/files/scratch-folder.js
var scratch_folder = __webpack_require__(407);
// EXTERNAL MODULE: ./lib/adapters/git/open-git.js + 39 modules
var open_git = __webpack_require__(615);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/adapters/shell/bounded-log.js


const LOG_LIMITS = { first: 8 * 1024 * 1024, last: 2 * 1024 * 1024 };
function openBoundedLog(path, limits = LOG_LIMITS) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const file = (0,external_node_fs_.openSync)(path, 'w', 0o644);
    const end = ring(limits.last);
    let room = limits.first;
    return {
        write(bytes) {
            const head = bytes.subarray(0, room);
            writeAll(file, head);
            room -= head.length;
            end.push(bytes.subarray(head.length));
        },
        close(note) {
            try {
                if (end.lost() > 0)
                    writeAll(file, Buffer.from(`\n[${end.lost()} bytes of output are left out here]\n`));
                writeAll(file, end.content());
                if (note !== null)
                    writeAll(file, Buffer.from(`\n[${note}]\n`));
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        }
    };
}
function ring(size) {
    let store = null;
    let total = 0;
    return {
        push(bytes) {
            if (bytes.length === 0)
                return;
            store ??= Buffer.alloc(size);
            const kept = bytes.subarray(Math.max(0, bytes.length - size));
            const start = (total + bytes.length - kept.length) % size;
            const fits = kept.copy(store, start);
            kept.copy(store, 0, fits);
            total += bytes.length;
        },
        content() {
            if (store === null)
                return Buffer.alloc(0);
            if (total <= size)
                return store.subarray(0, total);
            return Buffer.concat([store.subarray(total % size), store.subarray(0, total % size)]);
        },
        lost: () => Math.max(0, total - size)
    };
}
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
}

;// CONCATENATED MODULE: ./lib/adapters/shell/line-splitter.js
const LONGEST_LINE = 64 * 1024;
const SPLIT_MARK = ' [the line goes on]';
const NEWLINE = 10;
function lineSplitter(onLine, longest = LONGEST_LINE) {
    const held = Buffer.alloc(longest);
    let length = 0;
    function take(bytes) {
        for (let rest = bytes; rest.length > 0;) {
            const taken = rest.copy(held, length);
            length += taken;
            rest = rest.subarray(taken);
            if (length === longest && rest.length > 0)
                emitPart();
        }
    }
    function emitPart() {
        const cut = characterBoundary(held);
        onLine(held.toString('utf8', 0, cut) + SPLIT_MARK);
        held.copyWithin(0, cut, length);
        length -= cut;
    }
    function emitLine() {
        const carriageReturn = length > 0 && held[length - 1] === 13;
        onLine(held.toString('utf8', 0, carriageReturn ? length - 1 : length));
        length = 0;
    }
    return {
        write(bytes) {
            let rest = bytes;
            for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE)) {
                take(rest.subarray(0, at));
                emitLine();
                rest = rest.subarray(at + 1);
            }
            take(rest);
        },
        end() {
            if (length > 0)
                emitLine();
        }
    };
}
function characterBoundary(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length - 1); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0b1100_0000) === 0b1000_0000)
            continue;
        const whole = byte < 0b1100_0000 ? 1 : byte < 0b1110_0000 ? 2 : byte < 0b1111_0000 ? 3 : 4;
        return whole > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./lib/adapters/shell/tail.js
const MOST_LINES = 40;
const MOST_BYTES = 8 * 1024;
function tail() {
    let lines = [];
    return {
        add(line) {
            lines.push(line.length > MOST_BYTES ? line.slice(-MOST_BYTES) : line);
            if (lines.length > MOST_LINES * 2)
                lines = lines.slice(-MOST_LINES);
        },
        text: () => lastBytes(lines.slice(-MOST_LINES).join('\n'), MOST_BYTES)
    };
}
function lastBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    const mark = '…';
    let from = bytes.length - most + Buffer.byteLength(mark);
    while (from < bytes.length && ((bytes[from] ?? 0) & 0b1100_0000) === 0b1000_0000)
        from++;
    return mark + bytes.toString('utf8', from);
}

;// CONCATENATED MODULE: ./lib/adapters/shell/gate-output.js





const DRAIN_MS = 1000;
function openGateOutput({ logFile, onLine }) {
    const log = translated(logFile, () => openBoundedLog(logFile));
    const last = tail();
    const splitter = lineSplitter(line => {
        last.add(line);
        onLine(line);
    });
    const broken = breakable();
    const ends = [];
    const open = [];
    return {
        failure: broken.failure,
        read(streams) {
            for (const stream of streams) {
                open.push(stream);
                ends.push(ended(stream));
                stream.on('data', (bytes) => {
                    broken.guard(() => {
                        translated(logFile, () => {
                            log.write(bytes);
                        });
                        splitter.write(bytes);
                    });
                });
            }
        },
        async drain() {
            await Promise.race([Promise.all(ends), (0,promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
            for (const stream of open)
                stream.destroy();
        },
        close(note) {
            broken.guard(() => {
                splitter.end();
            });
            broken.guard(() => {
                translated(logFile, () => {
                    log.close(note);
                });
            });
            return last.text();
        },
        throwIfBroken() {
            broken.throwIfBroken();
        }
    };
}
function breakable() {
    const failures = [];
    let fail = () => undefined;
    const failure = new Promise((_, reject) => {
        fail = reject;
    });
    failure.catch(() => undefined);
    return {
        failure,
        guard(action) {
            try {
                action();
            }
            catch (error) {
                failures.push(error);
                fail(error);
            }
        },
        throwIfBroken() {
            if (failures.length > 0)
                throw failures[0];
        }
    };
}
async function ended(stream) {
    await new Promise(resolve => {
        stream.once('close', resolve);
        stream.once('end', resolve);
        stream.on('error', () => undefined);
    });
}
function translated(path, action) {
    try {
        return action();
    }
    catch (cause) {
        throw new errors/* ToolError */.v4(`cannot write the log ${path}: ${(0,errors/* messageOf */.bD)(cause)}`, 'Make room on the disk, or choose another report folder.', {
            cause
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/shell/process-tree.js

function membersOf(tree) {
    const all = readProcesses();
    if (all === null)
        return null;
    const members = new Set();
    for (const { pid, group, session } of all) {
        if (group === tree.leader || session === tree.leader || hasMarker(pid, tree.marker))
            members.add(pid);
    }
    members.delete(process.pid);
    for (let before = -1; before !== members.size;) {
        before = members.size;
        for (const { pid, parent } of all)
            if (members.has(parent))
                members.add(pid);
    }
    return [...members];
}
function readProcesses() {
    if (process.platform !== 'linux')
        return null;
    return (0,external_node_fs_.readdirSync)('/proc').flatMap(name => {
        const found = /^\d+$/.test(name) ? parseStat(tryRead(`/proc/${name}/stat`)?.toString('latin1') ?? '') : null;
        return found === null ? [] : [{ pid: Number(name), ...found }];
    });
}
function parseStat(stat) {
    const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (session === undefined || state === 'Z' || state === 'X')
        return null;
    return { parent: Number(parent), group: Number(group), session: Number(session) };
}
function hasMarker(pid, marker) {
    return tryRead(`/proc/${pid}/environ`)?.includes(marker) ?? false;
}
function tryRead(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/shell/kill-tree.js


const GRACE_MS = 2000;
const KILL_MS = 3000;
async function killTree(tree) {
    if (living(tree) === 0)
        return 0;
    signal(tree, 'SIGTERM');
    if (await isGoneWithin(GRACE_MS, tree, null))
        return 0;
    signal(tree, 'SIGKILL');
    return (await isGoneWithin(KILL_MS, tree, 'SIGKILL')) ? 0 : living(tree);
}
async function isGoneWithin(milliseconds, tree, again) {
    const deadline = performance.now() + milliseconds;
    for (let pause = 5; performance.now() < deadline; pause = Math.min(pause * 2, 100)) {
        await (0,promises_.setTimeout)(pause);
        if (living(tree) === 0)
            return true;
        if (again !== null)
            signal(tree, again);
    }
    return false;
}
function signal(tree, name) {
    const members = membersOf(tree);
    if (tree.leader !== null && (members === null || members.length > 0))
        tryKill(-tree.leader, name);
    for (const pid of members ?? [])
        tryKill(pid, name);
}
function living(tree) {
    const members = membersOf(tree);
    if (members !== null)
        return members.length;
    return tree.leader !== null && tryKill(-tree.leader, 0) ? 1 : 0;
}
function tryKill(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/adapters/shell/output-channel.js





function openOutputChannel() {
    const ends = tryOpenPipe();
    if (ends === null)
        return socketChannel();
    const reader = new external_node_net_.Socket({ fd: ends.read, readable: true, writable: false });
    return {
        forChild: ends.write,
        connect: () => {
            (0,external_node_fs_.closeSync)(ends.write);
            return [reader];
        },
        abandon: () => {
            (0,external_node_fs_.closeSync)(ends.write);
            reader.destroy();
        }
    };
}
function socketChannel() {
    return {
        forChild: 'pipe',
        connect: child => [child.stdout, child.stderr].filter(stream => stream !== null),
        abandon: () => undefined
    };
}
function tryOpenPipe() {
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gate-output-'));
        try {
            return openPipe((0,external_node_path_.join)(folder, 'pipe'));
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    catch {
        return null;
    }
}
function openPipe(path) {
    (0,external_node_child_process_.execFileSync)('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
    const read = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    return { read, write: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY) };
}

;// CONCATENATED MODULE: ./lib/adapters/shell/start-shell.js




const SHELLS = [
    ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', '--'],
    ['sh', '-e', '-c', '--']
];
async function startShell(command, environment) {
    if (!isFolder(command.directory))
        return { kind: 'not-started', why: `there is no folder ${command.directory}` };
    let why = '';
    for (const [program, ...options] of SHELLS) {
        const start = await trySpawn(program, [...options, command.command], { cwd: command.directory, env: environment });
        if (start.kind === 'started' || !start.missing)
            return start;
        why = start.why;
    }
    return { kind: 'not-started', why };
}
async function trySpawn(program, args, where) {
    const channel = openOutputChannel();
    try {
        const { forChild } = channel;
        const child = (0,external_node_child_process_.spawn)(program, args, { ...where, detached: true, stdio: ['ignore', forChild, forChild] });
        const exit = exitOf(child);
        await (0,external_node_events_.once)(child, 'spawn');
        return { kind: 'started', shell: { pid: child.pid ?? 0, output: channel.connect(child), exit } };
    }
    catch (error) {
        channel.abandon();
        const missing = error.code === 'ENOENT';
        return { kind: 'not-started', missing, why: `${program} could not be started: ${String(error)}` };
    }
}
async function exitOf(child) {
    return await new Promise(resolve => {
        child.once('exit', (code, signal) => {
            resolve({ code, signal });
        });
    });
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/process-shell.js





const MARKER = 'INTEGRATION_ORCHESTRATOR_GATE';
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function processShell(signal) {
    return { run: async (command) => await run(command, signal) };
}
async function run(command, signal) {
    (0,errors/* throwIfCancelled */.dZ)(signal);
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const output = openGateOutput(command);
    const value = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const start = await startShell(command, { ...command.environment, [MARKER]: value });
    if (start.kind === 'not-started') {
        const tail = output.close(start.why);
        return { end: { kind: 'not-started', why: start.why }, seconds: seconds(), tail };
    }
    const { shell } = start;
    output.read(shell.output);
    const outcome = await firstOf(shell, { command, signal, output });
    const survivors = await killTree({ leader: shell.pid, marker: `${MARKER}=${value}` });
    await output.drain();
    const tail = output.close(noteOn(outcome, survivors));
    if (outcome.kind === 'thrown')
        throw outcome.error;
    output.throwIfBroken();
    return { end: outcome, seconds: seconds(), tail };
}
async function firstOf(shell, { command, signal, output }) {
    const over = new AbortController();
    try {
        return await Promise.race([
            shell.exit.then(({ code, signal: name }) => code === null ? { kind: 'signalled', signal: name ?? 'unknown' } : { kind: 'exited', code }),
            timeLimit(command.timeoutSeconds, over.signal),
            cancelled(signal, over.signal),
            output.failure
        ]);
    }
    catch (error) {
        return { kind: 'thrown', error };
    }
    finally {
        over.abort();
    }
}
async function timeLimit(limit, over) {
    return await new Promise(resolve => {
        const fire = () => {
            resolve({ kind: 'timed-out', afterSeconds: limit });
        };
        const timer = setTimeout(fire, Math.min(limit * 1000, LONGEST_TIMER_MS));
        over.addEventListener('abort', () => {
            clearTimeout(timer);
        });
    });
}
async function cancelled(signal, over) {
    return await new Promise((_, reject) => {
        const stop = () => {
            reject(signal.reason);
        };
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { signal: over });
    });
}
function noteOn(outcome, survivors) {
    const notes = [];
    if (outcome.kind === 'timed-out')
        notes.push(`stopped at its time limit of ${outcome.afterSeconds} s`);
    if (outcome.kind === 'thrown')
        notes.push('stopped before its end');
    if (survivors > 0)
        notes.push(`${survivors} of its processes could not be killed`);
    return notes.length === 0 ? null : notes.join('; ');
}

// EXTERNAL MODULE: ./lib/collect/resolve-base.js
var resolve_base = __webpack_require__(8138);
// EXTERNAL MODULE: ./lib/config/config-path.js
var config_path = __webpack_require__(104);
// EXTERNAL MODULE: ./lib/config/parse-config.js + 13 modules
var parse_config = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/analyze/conflict-draft.js
function numberConflicts(drafts) {
    const keyed = drafts.map(draft => ({ draft, key: [draft.path, ...draft.branches, draft.type].join('\0') }));
    const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return sorted.map(({ draft }, i) => ({ id: `INT-${String(i + 1).padStart(3, '0')}`, ...draft }));
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-parties.js
const NAMED_COMMITS = 3;
function withOldNames(paths, { first, second }) {
    const renamed = [...first.changes, ...second.changes].filter(({ path, oldPath }) => path !== oldPath);
    const old = renamed.filter(({ path }) => paths.includes(path)).map(({ oldPath }) => oldPath);
    return [...new Set([...paths, ...old])];
}
function changeOf({ changes }, paths) {
    for (const path of paths) {
        const change = changes.find(one => one.path === path) ?? changes.find(one => one.oldPath === path);
        if (change !== undefined)
            return change;
    }
    const isBelow = (name) => paths.some(path => path !== '' && name.startsWith(`${path}/`));
    return changes.find(one => isBelow(one.path) || isBelow(one.oldPath)) ?? null;
}
async function touchingCommits(clash, paths, collection, ports) {
    const { base } = collection;
    const headOf = (tip) => tip.author === null ? base.commit : (collection.candidates.find(({ name }) => name === tip.name)?.head ?? tip.commit);
    const [first, second] = [headOf(clash.first), headOf(clash.second)];
    const ask = async (tip, head, other) => {
        const own = paths.flatMap(path => [path, ...namesOf(changeOf(tip, [path]))]);
        const since = tip.author === null ? other : base.commit;
        return await ports.git.history.touching(since, head, [...new Set(own)], NAMED_COMMITS);
    };
    return [await ask(clash.first, first, second), await ask(clash.second, second, first)];
}
function partyOf(tip, paths, touching) {
    const change = changeOf(tip, paths);
    const [path = ''] = paths;
    const names = [...new Set(change === null ? [path] : [...namesOf(change), path])];
    const commits = names.flatMap(name => touching.get(name) ?? []);
    return {
        branch: tip.name,
        author: tip.author ?? '',
        path: change === null ? path : change.status === 'deleted' ? null : change.path,
        change: change?.status ?? 'unchanged',
        commits: distinct(commits).slice(0, NAMED_COMMITS)
    };
}
function namesOf(change) {
    return change === null ? [] : [change.path, change.oldPath];
}
function distinct(commits) {
    return [...new Map(commits.map(commit => [commit.oid, commit])).values()];
}

// EXTERNAL MODULE: ./lib/domain/shell-quote.js
var shell_quote = __webpack_require__(4003);
;// CONCATENATED MODULE: ./lib/analyze/options.js

function optionsFor(clash, baseName) {
    if (clash.first.author === null)
        return againstBase(clash.second, baseName);
    const [small, large] = size(clash.first.changes) <= size(clash.second.changes) ? [clash.first, clash.second] : [clash.second, clash.first];
    const options = [sequence(small, large), sequence(large, small), holdOut(large, small), holdOut(small, large)];
    const recommendation = `Let ${small.name} (${size(small.changes)} changed lines) land first and merge it into ${large.name} ` +
        `(${size(large.changes)} changed lines): whoever knows the larger change adapts it.`;
    return { options, recommendation };
}
function againstBase(tip, baseName) {
    return {
        options: [
            {
                title: `Bring ${tip.name} up to date`,
                effect: `Merge ${baseName} into ${tip.name}, resolve the paths named here, push; the next run takes it in.`,
                commands: mergeInto(tip.name, baseName)
            },
            {
                title: 'Take its clean commits only',
                effect: 'The strategies hybrid and cherry-pick take the commits that do not conflict and list the others.',
                commands: [`integration-orchestrator run --strategy hybrid --branches ${(0,shell_quote/* shellQuote */.Z)(tip.name)}`]
            },
            {
                title: `Leave ${tip.name} out`,
                effect: 'The other candidates land without it.',
                commands: exclude(tip.name)
            }
        ],
        recommendation: `Only ${tip.author ?? 'its author'} can say what both changes meant: bring ${tip.name} up to date.`
    };
}
function sequence(first, second) {
    return {
        title: `${first.name} first, then ${second.name}`,
        effect: `${first.name} lands as it is. ${second.author ?? 'The author'} merges it into ${second.name} and resolves there.`,
        commands: mergeInto(second.name, first.name)
    };
}
function holdOut(out, kept) {
    return {
        title: `Leave ${out.name} out`,
        effect: `${kept.name} lands with the others; ${out.name} waits for another run.`,
        commands: exclude(out.name)
    };
}
function mergeInto(branch, other) {
    return [`git checkout ${(0,shell_quote/* shellQuote */.Z)(branch)}`, `git merge ${(0,shell_quote/* shellQuote */.Z)(other)}`, 'git push'];
}
function exclude(branch) {
    return [`integration-orchestrator run --branches ${(0,shell_quote/* shellQuote */.Z)(`!${branch}`)} …`];
}
function size(changes) {
    return changes.reduce((sum, change) => sum + change.added + change.removed, 0);
}

;// CONCATENATED MODULE: ./lib/analyze/git-types.js
const INFORMATION = new Set([
    'Auto-merging',
    'Path updated due to directory rename',
    'Directory rename skipped since directory was renamed on both sides',
    'Fast forwarding submodule'
]);
const CHOICE = 'it cannot be put together, so one side’s work has to be chosen or made anew';
const LOSS = 'the work of one side is lost if the other is simply taken';
const BOTH_THERE = 'both texts are there, and whoever knows both changes can put them together';
const NAMES_ONLY = 'only the place of a file is in question; no text is at stake';
const OTHER_REPOSITORY = 'the answer lies in the history of another repository';
const FAILED = 'git itself failed here, so nothing is known of this path';
const ASK_GIT = 'Git could not do its work on this path. Whoever runs the integration mends the repository first.';
const IN_SUBMODULE = 'Whoever lands second settles it in the submodule, then records the commit that holds both.';
const CONFLICTS = {
    contents: {
        kind: 'line',
        severity: 'medium',
        reason: BOTH_THERE,
        meaning: 'Both sides changed the same lines. Whoever lands second writes down what both changes meant.'
    },
    binary: {
        kind: 'file',
        severity: 'high',
        reason: CHOICE,
        meaning: 'Both sides changed a file that is no text. The two authors agree on one version, or make one from the source.'
    },
    'file/directory': {
        kind: 'file',
        severity: 'medium',
        reason: 'one of the two has to get another name, and whatever refers to it has to follow',
        meaning: 'One side has a file where the other has a folder. Whoever lands second picks another name.'
    },
    'distinct modes': {
        kind: 'file',
        severity: 'medium',
        reason: 'a name can stand for only one of a file, a link and a submodule',
        meaning: 'The same name is a file on one side and a link or submodule on the other. The two authors agree what it should be.'
    },
    'modify/delete': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side deletes a file that the other goes on changing. Whoever deletes it says where the change belongs now.'
    },
    'rename/rename': {
        kind: 'file',
        severity: 'medium',
        reason: 'the names cannot all be kept, and whatever refers to the file has to follow',
        meaning: 'Both sides gave one file different new names. The two authors agree on one; whoever lands second follows.'
    },
    'rename involved in collision': {
        kind: 'file',
        severity: 'high',
        reason: 'different files meet under one name, with changes on both sides in them',
        meaning: 'A renamed file lands on a name that the other side uses for another one. Whoever renames picks a free name.'
    },
    'rename/delete': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side moves a file that the other deletes. Whoever deletes it says whether the moved file is still needed.'
    },
    'directory rename suggested': {
        kind: 'file',
        severity: 'low',
        reason: NAMES_ONLY,
        meaning: 'One side adds a file to a folder that the other renames. Whoever adds the file says whether it moves along.'
    },
    'file in way of directory rename': {
        kind: 'file',
        severity: 'medium',
        reason: 'different files would land under one name',
        meaning: 'A file would move along with a renamed folder, but its place is taken. Whoever adds the file picks its place.'
    },
    'directory rename collision': {
        kind: 'file',
        severity: 'medium',
        reason: 'different files would land under one name',
        meaning: 'Folders were merged into one, and new files of both would share a name. Whoever adds them picks the names.'
    },
    'directory rename unclear split': {
        kind: 'file',
        severity: 'medium',
        reason: 'nobody but the author can tell which new folder the file belongs to',
        meaning: 'One side spreads a folder over several new ones while the other adds a file to it. Whoever adds it picks its place.'
    },
    submodule: {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides moved a submodule to commits that do not contain each other. ${IN_SUBMODULE}`
    },
    'submodule with possible resolution': {
        kind: 'file',
        severity: 'low',
        reason: 'the submodule already has a commit that holds both sides',
        meaning: 'Both sides moved a submodule, and it has a merge of the two. Whoever lands second records that commit.'
    },
    'submodule not initialized': {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides moved a submodule, and its history is not here to tell which commit holds both. ${IN_SUBMODULE}`
    },
    'submodule history not available': {
        kind: 'file',
        severity: 'high',
        reason: 'a commit that one side asks for cannot be found',
        meaning: 'One side records a submodule commit that is not here. Its author sees that the commit is pushed.'
    },
    'submodule may have rewinds': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side moves a submodule back while the other moves it on. Whoever moved it back says why.'
    },
    'submodule lacks merge base': {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides add a submodule of the same name at different commits. ${IN_SUBMODULE}`
    }
};
const ERRORS = Object.fromEntries([
    'submodule corrupt',
    'three-way content merge failed',
    'object write failed',
    'object read failed',
    'object is not a blob'
].map(type => [type, { kind: 'file', severity: 'high', reason: FAILED, meaning: ASK_GIT }]));
const UNKNOWN = {
    kind: 'file',
    severity: 'high',
    reason: 'this kind of conflict is not known here, and what is not understood is not harmless',
    meaning: 'Git could not merge this path. The authors of both sides look at what it says.'
};
const UNKNOWN_ERROR = { ...UNKNOWN, reason: FAILED, meaning: ASK_GIT };
function knownMeaning(type, isError) {
    const table = isError ? ERRORS : CONFLICTS;
    return Object.hasOwn(table, type) ? (table[type] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-type.js

const UNNAMED = { ...UNKNOWN, type: 'unknown', isError: false };
const WORD = /^(?:CONFLICT|ERROR) ?\((?<type>.*)\)$/s;
function conflictType(message) {
    if (message.type === '' || INFORMATION.has(message.type))
        return null;
    const type = WORD.exec(message.type)?.groups?.['type'] ?? message.type;
    if (type === '')
        return UNNAMED;
    const isError = message.type.startsWith('ERROR');
    return { ...(knownMeaning(type, isError) ?? (isError ? UNKNOWN_ERROR : UNKNOWN)), type, isError };
}
const RANK = { low: 0, medium: 1, high: 2 };
function graver(a, b) {
    if (a.isError !== b.isError)
        return a.isError ? a : b;
    const [isA, isB] = [a, b].map(({ type }) => type.startsWith('submodule'));
    if (isA !== isB)
        return isA === true ? a : b;
    if (a.severity === b.severity)
        return a.type === 'contents' ? b : a;
    return RANK[b.severity] > RANK[a.severity] ? b : a;
}

;// CONCATENATED MODULE: ./lib/analyze/path-conflicts.js

function pathConflicts(merge, tips) {
    const found = new Map();
    for (const message of merge.messages) {
        const type = conflictType(message);
        const paths = path_conflicts_distinct(message.paths.map(path => originalPath(path, tips)));
        const path = paths[0];
        if (type === null || path === undefined)
            continue;
        const known = found.get(path);
        found.set(path, {
            path,
            paths: path_conflicts_distinct([...(known?.paths ?? []), ...paths]),
            messages: [...(known?.messages ?? []), message],
            type: known === undefined ? type : graver(known.type, type)
        });
    }
    const named = new Set([...found.values()].flatMap(conflict => conflict.paths));
    for (const path of path_conflicts_distinct(merge.conflicted.map(path => originalPath(path, tips)))) {
        if (!named.has(path))
            found.set(path, { path, paths: [path], messages: [], type: UNNAMED });
    }
    if (found.size === 0 && !merge.clean)
        return [{ path: '', paths: [], messages: merge.messages, type: UNNAMED }];
    return [...found.values()];
}
function originalPath(path, tips) {
    const tip = tips.find(id => id !== '' && path.includes(`~${id}`));
    if (tip === undefined)
        return path;
    const at = path.lastIndexOf(`~${tip}`);
    const below = /^(?:_\d+)?(?<below>(?:\/.*)?)$/s.exec(path.slice(at + tip.length + 1))?.groups?.['below'];
    return at === 0 || below === undefined ? path : path.slice(0, at) + below;
}
function path_conflicts_distinct(paths) {
    return [...new Set(paths)];
}

;// CONCATENATED MODULE: ./lib/analyze/line-overlap.js
function touchingRanges(a, b) {
    const touching = [];
    let from = 0;
    for (const [i, hunk] of a.hunks.entries()) {
        while (from < b.hunks.length && endsBefore(b.hunks[from]?.old, hunk.old))
            from++;
        for (let j = from; j < b.hunks.length; j++) {
            const other = b.hunks[j];
            if (other === undefined || endsBefore(hunk.old, other.old))
                break;
            touching.push({ a: i, b: j });
        }
    }
    return touching;
}
function endsBefore(first, second) {
    return first !== undefined && last(first) + 1 < start(second);
}
function start(range) {
    return range.count === 0 ? range.start + 1 : range.start;
}
function last(range) {
    return range.count === 0 ? range.start : range.start + range.count - 1;
}

;// CONCATENATED MODULE: ./lib/analyze/marked-places.js
function markedPlaces(merged, tips, texts) {
    const finders = texts.map(text => finder(text.split('\n')));
    return markedBlocks(merged, tips).flatMap(([ours, theirs]) => {
        const [first, second] = [finders[0](ours), finders[1](theirs)];
        return first === null || second === null ? [] : [{ first, second }];
    });
}
function markedBlocks(merged, [ours, theirs]) {
    const blocks = [];
    let open = null;
    for (const line of merged.split('\n')) {
        const { sign = '', tip = '' } = /^(?<sign><{3,}|>{3,}|={3,}) ?(?<tip>[0-9a-f]{40,64})?(?::.*)?\r?$/.exec(line)?.groups ?? {};
        if (sign.startsWith('<') && tip === ours)
            open = { size: sign.length, sides: [[], []], at: 0 };
        else if (open === null)
            continue;
        else if (sign.startsWith('=') && sign.length === open.size && open.at === 0)
            open.at = 1;
        else if (sign.startsWith('>') && tip === theirs && sign.length === open.size) {
            blocks.push(open.sides);
            open = null;
        }
        else
            open.sides[open.at].push(line);
    }
    return blocks;
}
function finder(lines) {
    let from = 0;
    return block => {
        if (block.length === 0)
            return { start: from, count: 0 };
        for (let at = from; at + block.length <= lines.length; at++) {
            if (!block.every((line, i) => lines[at + i] === line))
                continue;
            from = at + block.length;
            return { start: at + 1, count: block.length };
        }
        return null;
    };
}

;// CONCATENATED MODULE: ./lib/analyze/quote-places.js


const QUOTED_PLACES = 3;
const QUOTED_LINES = 40;
async function quoteTouching(scene) {
    const [a, b] = scene.changes;
    if (a === null || b === null)
        return await quoteMarked(scene);
    const places = touchingRanges(a, b).flatMap(touching => {
        const [first, second] = [a.hunks[touching.a], b.hunks[touching.b]];
        return first !== undefined && second !== undefined ? [{ first, second }] : [];
    });
    if (places.length === 0)
        return await quoteMarked(scene);
    const sides = [];
    const base = [];
    for (const { first, second } of places.slice(0, QUOTED_PLACES)) {
        sides.push(await quoteSide(scene.first, a, first, scene.read), await quoteSide(scene.second, b, second, scene.read));
        base.push(await quoteBase(scene, a.oldPath, union(first.old, second.old)));
    }
    return { sides, base, places: places.length };
}
async function quoteMarked({ path, first, second, changes, read, merged }) {
    const [a, b] = changes.map(change => change?.path ?? path);
    const text = (await read(merged, path)) ?? '';
    const texts = [(await read(first.commit, a ?? path)) ?? '', (await read(second.commit, b ?? path)) ?? ''];
    const places = markedPlaces(text, [first.commit, second.commit], texts);
    const side = (tip, own, lines, whole) => {
        return { branch: tip.name, author: tip.author ?? '', path: own, lines, text: quoteLines(whole, lines) };
    };
    const sides = places
        .slice(0, QUOTED_PLACES)
        .flatMap(place => [side(first, a ?? path, place.first, texts[0]), side(second, b ?? path, place.second, texts[1])]);
    return { sides, base: [], places: places.length };
}
async function quoteAlone(scene) {
    const [a, b] = scene.changes;
    const at = isGone(b) && !isGone(a) ? 0 : isGone(a) && !isGone(b) ? 1 : null;
    const own = at === null ? null : scene.changes[at];
    if (at === null || own == null)
        return { sides: [], base: [], places: 0 };
    const gone = scene.changes[1 - at];
    const sides = [];
    const base = [];
    for (const hunk of own.hunks.slice(0, QUOTED_PLACES)) {
        const changed = await quoteSide(at === 0 ? scene.first : scene.second, own, hunk, scene.read);
        const tip = at === 0 ? scene.second : scene.first;
        const deleted = {
            branch: tip.name,
            author: tip.author ?? '',
            path: gone?.oldPath ?? own.oldPath,
            lines: { start: 0, count: 0 },
            text: ''
        };
        sides.push(...(at === 0 ? [changed, deleted] : [deleted, changed]));
        base.push(await quoteBase(scene, own.oldPath, hunk.old));
    }
    return { sides, base, places: own.hunks.length };
}
function isGone(change) {
    return change?.status === 'deleted';
}
async function quoteSide(tip, change, hunk, read) {
    const text = (await read(tip.commit, change.path)) ?? '';
    return {
        branch: tip.name,
        author: tip.author ?? '',
        path: change.path,
        lines: hunk.new,
        text: quoteLines(text, hunk.new)
    };
}
async function quoteBase({ base, read }, path, lines) {
    return { path, lines, text: quoteLines((await read(base, path)) ?? '', lines) };
}
function quoteLines(text, { start, count }) {
    if (count === 0)
        return '';
    const lines = text.split('\n').slice(Math.max(0, start - 1), start - 1 + count);
    const shown = lines.slice(0, QUOTED_LINES);
    if (lines.length > shown.length)
        shown.push(`… ${lines.length - shown.length} more lines`);
    return shown.join('\n');
}
function union(a, b) {
    if (a.count === 0)
        return b;
    if (b.count === 0)
        return a;
    const start = Math.min(a.start, b.start);
    return { start, count: Math.max(a.start + a.count, b.start + b.count) - start };
}

;// CONCATENATED MODULE: ./lib/analyze/special-files.js
const REGENERATE = 'It is written by a tool: take either side and run the tool again, rather than put lines together.';
const SPECIAL = [
    {
        pattern: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|gradle\.lockfile|flake\.lock)$/,
        advice: REGENERATE
    },
    {
        pattern: /(?:^|\/)\.gitattributes$/,
        advice: 'It decides how git merges and checks out other files: settle it before anything else.'
    },
    {
        pattern: /(?:^|\/)\.gitmodules$/,
        advice: 'It decides where submodules come from: check every address in it.'
    },
    {
        pattern: /(?:^|\/)\.gitignore$/,
        advice: 'Most often both lists of patterns are wanted.'
    }
];
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
function specialAdvice(path, texts) {
    const special = SPECIAL.find(({ pattern }) => pattern.test(path));
    if (special !== undefined)
        return special.advice;
    return texts.some(isLfsPointer)
        ? 'It is a pointer to a large object (Git LFS): choose one side’s object whole; the lines of a pointer cannot be mixed.'
        : null;
}
function isLfsPointer(text) {
    return text.startsWith(LFS_POINTER) || /^oid sha256:[0-9a-f]{64}$/m.test(text);
}

;// CONCATENATED MODULE: ./lib/analyze/describe-conflicts.js





async function describeConflicts(clashes, collection, read, ports) {
    const drafts = [];
    for (const clash of clashes) {
        const found = pathConflicts(clash.merge, [clash.first.commit, clash.second.commit]).map(conflict => ({
            ...conflict,
            paths: withOldNames(conflict.paths, clash)
        }));
        const paths = [...new Set(found.flatMap(conflict => conflict.paths))];
        const touching = await touchingCommits(clash, paths, collection, ports);
        for (const conflict of found) {
            drafts.push(await draft(conflict, { clash, touching, base: startOf(clash, collection), read }, collection));
        }
    }
    return drafts;
}
function startOf({ first, second }, { base, candidates }) {
    if (first.author !== null)
        return base.commit;
    return candidates.find(({ name }) => name === second.name)?.mergeBase ?? base.commit;
}
async function draft(found, context, { base }) {
    const { clash, touching, read } = context;
    const { first, second } = clash;
    const { type, path, paths } = found;
    const changes = [changeOf(first, paths), changeOf(second, paths)];
    const quotes = await describe_conflicts_quote(type.kind, {
        path,
        first,
        second,
        changes,
        base: context.base,
        merged: clash.merge.tree,
        read
    });
    const advice = specialAdvice(path, quotes.sides.map(({ text }) => text));
    return {
        kind: type.kind,
        foundBy: 'git',
        type: type.type,
        severity: type.severity,
        severityReason: type.reason,
        path,
        paths,
        branches: [first.name, second.name],
        parties: [partyOf(first, paths, touching[0]), partyOf(second, paths, touching[1])],
        sides: quotes.sides,
        base: quotes.base,
        autoResolvable: false,
        resolution: null,
        ...optionsFor(clash, base.name),
        meaning: [meaningOf(found, changes), ...(advice === null ? [] : [advice])].join(' '),
        explanation: explain(found, clash, quotes.places)
    };
}
async function describe_conflicts_quote(kind, scene) {
    return kind === 'line' ? await quoteTouching(scene) : await quoteAlone(scene);
}
const ADDED_BY_BOTH = 'Both sides add a file of this name with different text. The two authors agree on one text, or on two names.';
function meaningOf({ type }, [a, b]) {
    return type.type === 'contents' && a?.status === 'added' && b?.status === 'added' ? ADDED_BY_BOTH : type.meaning;
}
function explain(found, { first, second }, places) {
    const said = found.messages.map(message => message.text.trim()).filter(text => text !== '');
    if (found.type.kind === 'line' && places > 1)
        said.push(`Both sides changed the same lines in ${places} places.`);
    if (said.length === 0)
        return 'Git could not merge this path and gave no reason.';
    return said.join(' ').replaceAll(first.commit, first.name).replaceAll(second.commit, second.name);
}

;// CONCATENATED MODULE: ./lib/analyze/predict/collisions.js
function collisions(claims, clashes) {
    const conflicted = conflictedPaths(clashes);
    const found = new Map();
    for (const [key, claimants] of claimsByKey(claims)) {
        for (const parties of pairsOf([...claimants.keys()])) {
            const [a, b] = parties;
            const pair = differing(claimants.get(a) ?? [], claimants.get(b) ?? []);
            if (pair === null || isTold(parties, pair, conflicted))
                continue;
            const [{ path, rule }, other] = pair;
            const once = JSON.stringify([a.name, b.name, rule.type, path, other.path, path === other.path ? key : '']);
            if (!found.has(once))
                found.set(once, { parties, claims: pair });
        }
    }
    return [...found.values()];
}
function claimsByKey(claims) {
    const byKey = new Map();
    for (const [party, own] of claims) {
        for (const claim of own) {
            const claimants = byKey.get(claim.key) ?? new Map();
            byKey.set(claim.key, claimants);
            claimants.set(party, [...(claimants.get(party) ?? []), claim]);
        }
    }
    return byKey;
}
function pairsOf(parties) {
    return parties.flatMap((first, i) => parties.slice(i + 1).flatMap(second => {
        const [a, b] = second.candidate === null ? [second, first] : [first, second];
        return canCollide(a, b) ? [[a, b]] : [];
    }));
}
function canCollide(a, b) {
    if (b.candidate === null)
        return false;
    if (a.candidate === null)
        return b.candidate.mergeBase === a.since;
    return !contains(a, b) && !contains(b, a);
}
function contains({ candidate }, { head }) {
    return candidate?.commits.some(({ oid }) => oid === head) === true;
}
function differing(a, b) {
    const shared = new Set(a.map(({ identity }) => identity).filter(identity => b.some(one => one.identity === identity)));
    const [ofA, ofB] = [a, b].map(side => side.filter(({ identity }) => !shared.has(identity)));
    for (const one of ofA ?? []) {
        const other = ofB?.find(claim => one.rule.collides?.(one, claim) ?? true);
        if (other !== undefined)
            return [one, other];
    }
    return null;
}
function isTold([a, b], [one, other], conflicted) {
    return [one, other].some(({ rule, path }) => rule.silentIfConflicted === true && conflicted.has(JSON.stringify([a.name, b.name, path])));
}
function conflictedPaths(clashes) {
    return new Set(clashes.flatMap(({ first, second, merge }) => merge.conflicted.map(path => JSON.stringify([first.name, second.name, path]))));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/manifest-entry.js
function numberedLines(text) {
    return text.split(/\r?\n/).map((one, i) => ({ text: one, line: i + 1 }));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/json-manifest.js

const OPEN = /^\s*"(?<section>[^"]+)"\s*:\s*\{\s*$/;
const ENTRY = /^\s*"(?<name>[^"]+)"\s*:\s*"(?<version>[^"]*)"\s*,?\s*$/;
function jsonManifest(sections) {
    return text => {
        if (!isJsonObject(text))
            return [];
        const entries = [];
        let depth = 0;
        let section = null;
        for (const { text: own, line } of numberedLines(text)) {
            const opened = OPEN.exec(own)?.groups?.['section'];
            if (depth === 1 && opened !== undefined && sections.includes(opened))
                section = opened;
            const { name, version } = ENTRY.exec(own)?.groups ?? {};
            if (depth === 2 && section !== null && name !== undefined && version !== undefined) {
                entries.push({ name, version, line });
            }
            depth += braces(own);
            if (depth < 2)
                section = null;
        }
        return entries;
    };
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null;
    }
    catch {
        return false;
    }
}
function braces(line) {
    let depth = 0;
    for (const sign of line.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
        if (sign === '{' || sign === '[')
            depth++;
        else if (sign === '}' || sign === ']')
            depth--;
    }
    return depth;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/other-manifests.js

const GO_SINGLE = /^require\s+(?<name>\S+)\s+(?<version>v\S+)/;
const GO_ENTRY = /^(?<name>[^\s()]+)\s+(?<version>v\S+)/;
function goManifest(text) {
    let inBlock = false;
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const trimmed = own.trim();
        if (/^require\s*\($/.test(trimmed))
            inBlock = true;
        else if (trimmed.startsWith(')'))
            inBlock = false;
        const { name, version } = (inBlock ? GO_ENTRY : GO_SINGLE).exec(trimmed)?.groups ?? {};
        return name === undefined || version === undefined ? [] : [{ name, version, line }];
    });
}
const GEM = /^\s*gem\s*\(?\s*(["'])(?<name>[\w.-]+)\1\s*,\s*(?<version>(["'])[^"']*\4(?:\s*,\s*(["'])[^"']*\5)*)/;
function gemManifest(text) {
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const { name, version } = GEM.exec(own)?.groups ?? {};
        if (name === undefined || version === undefined)
            return [];
        return [{ name, version: version.replace(/["'\s]/g, '').replaceAll(',', ', '), line }];
    });
}
const POM_BLOCK = /<(?:dependency|plugin|parent)>(?:(?!<\/?(?:dependency|plugin|parent)>)[\s\S])*<\/(?:dependency|plugin|parent)>/g;
const POM_PROPERTY = /<(?<name>[\w.-]+[.-]version)>\s*(?<version>[^<\s$]+)\s*<\/\k<name>>/g;
function pomManifest(text) {
    const visible = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' '));
    const blocks = [...visible.matchAll(POM_BLOCK)].flatMap(match => pomBlock(visible, match[0], match.index));
    const properties = [...visible.matchAll(POM_PROPERTY)].flatMap(({ groups, index }) => {
        const { name = '', version = '' } = groups ?? {};
        return [{ name, version, line: lineOf(visible, index) }];
    });
    return [...blocks, ...properties];
}
function pomBlock(text, block, index) {
    const field = (name) => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(block)?.[1] ?? undefined;
    const version = /<version>\s*([^<]*?)\s*<\/version>/.exec(block);
    const artifact = field('artifactId');
    if (artifact === undefined || version?.[1] === undefined || version[1].includes('${'))
        return [];
    const name = [field('groupId') ?? '', artifact, field('classifier') ?? '', field('type') ?? ''];
    return [{ name: name.join(':').replace(/:+$/, ''), version: version[1], line: lineOf(text, index + version.index) }];
}
function lineOf(text, index) {
    return text.slice(0, index).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/python-requirement.js

const REQUIREMENT = /^(?<name>[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?(?<version>(?:===|==|~=|!=|<=|>=|<|>)[^;#)]+)\)?\s*(?:;(?<marker>[^#]*))?(?:\s#.*)?$/;
function pythonRequirement(text) {
    const { name, version, marker = '' } = REQUIREMENT.exec(text.trim())?.groups ?? {};
    if (name === undefined || version === undefined)
        return null;
    const condition = marker.replace(/\s+/g, '');
    return {
        name: name.toLowerCase().replace(/[-_.]+/g, '-') + (condition === '' ? '' : ` ; ${condition}`),
        version: version.replace(/\s+/g, '')
    };
}
function requirementsManifest(text) {
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const found = pythonRequirement(own.replace(/\s*\\$/, '').replace(/\s+--hash=.*$/, ''));
        return found === null ? [] : [{ ...found, line }];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/toml-manifest.js


const CARGO_TABLE = /^(?:workspace\.|target\..+\.)?(?:dev-|build-)?dependencies(?:\.(?<crate>[\w-]+))?$/;
const VALUE = /^(?<name>[\w.-]+|"[^"]+")\s*=\s*(?<value>.+)$/;
function cargoManifest(text) {
    return tomlLines(text).flatMap(({ table, text: own, line }) => {
        const match = CARGO_TABLE.exec(table);
        const { name, value } = VALUE.exec(own)?.groups ?? {};
        if (match === null || name === undefined || value === undefined)
            return [];
        const crate = match.groups?.['crate'];
        if (crate !== undefined)
            return name === 'version' ? entry(crate, quoted(value), line) : [];
        return entry(name, versionIn(value), line);
    });
}
const POETRY = /^tool\.poetry\.(?:group\.[\w-]+\.)?(?:dev-)?dependencies$/;
const PROJECT = /^(?:project|project\.optional-dependencies|dependency-groups|build-system)$/;
function pyprojectManifest(text) {
    let isList = false;
    return tomlLines(text).flatMap(({ table, text: own, line }) => {
        if (POETRY.test(table)) {
            const { name, value } = VALUE.exec(own)?.groups ?? {};
            return name === undefined || value === undefined ? [] : entry(pythonName(name), versionIn(value), line);
        }
        if (!PROJECT.test(table))
            return [];
        const list = /^(?<name>[\w-]+)\s*=\s*\[(?<rest>.*)$/.exec(own)?.groups;
        if (list !== undefined)
            isList = table !== 'project' || list['name'] === 'dependencies';
        const items = list === undefined ? own : (list['rest'] ?? '');
        const found = isList ? requirements(items, line) : [];
        if (/\]\s*(?:#.*)?$/.test(items))
            isList = false;
        return found;
    });
}
function requirements(text, line) {
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
        const found = pythonRequirement(double ?? single ?? '');
        return found === null ? [] : [{ ...found, line }];
    });
}
function pythonName(name) {
    return name
        .replace(/^"|"$/g, '')
        .toLowerCase()
        .replace(/[-_.]+/g, '-');
}
function entry(name, version, line) {
    return version === null ? [] : [{ name: name.replace(/^"|"$/g, ''), version, line }];
}
function versionIn(value) {
    const inline = /\bversion\s*=\s*(?<version>"[^"]*"|'[^']*')/.exec(value)?.groups?.['version'];
    return quoted(inline ?? value);
}
function quoted(value) {
    const { double, single } = /^(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/.exec(value)?.groups ?? {};
    return double ?? single ?? null;
}
function tomlLines(text) {
    let table = '';
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const trimmed = own.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            return [];
        const header = /^\[(?<table>[^[\]]+)\]\s*(?:#.*)?$/.exec(trimmed)?.groups?.['table'];
        if (header === undefined && trimmed.startsWith('[['))
            table = '';
        if (header !== undefined)
            table = header.replace(/\s*\.\s*/g, '.').trim();
        return header === undefined ? [{ table, text: trimmed, line }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/read-manifest.js




const MANIFESTS = [
    [
        /(?:^|\/)package\.json$/,
        jsonManifest(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])
    ],
    [/(?:^|\/)composer\.json$/, jsonManifest(['require', 'require-dev'])],
    [/(?:^|\/)pyproject\.toml$/, pyprojectManifest],
    [/(?:^|\/)[\w.-]*requirements[\w.-]*\.(?:txt|in)$|(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/, requirementsManifest],
    [/(?:^|\/)go\.mod$/, goManifest],
    [/(?:^|\/)Cargo\.toml$/, cargoManifest],
    [/(?:^|\/)pom\.xml$/, pomManifest],
    [/(?:^|\/)Gemfile$/, gemManifest]
];
function isManifest(path) {
    return MANIFESTS.some(([pattern]) => pattern.test(path));
}
function readManifest(path, text) {
    return MANIFESTS.find(([pattern]) => pattern.test(path))?.[1](text) ?? [];
}

;// CONCATENATED MODULE: ./lib/analyze/predict/dependency-claims.js

const DIFFERENT = {
    type: 'dependency version',
    kind: 'semantic',
    severity: 'medium',
    reason: 'what is installed then depends on which of two lines the package manager takes, and neither author tried it',
    meaning: 'Each side asks for another version of one dependency, in different lines of one file, so that git keeps both. The two authors agree on one version.',
    remedy: 'takes the version that has landed',
    explain: (a, b) => `${a.path} asks for ${a.words} on one side and for ${b.words} on the other.`,
    silentIfConflicted: true
};
async function dependencyClaims(changes, texts) {
    const claims = [];
    for (const { path, oldPath, status } of changes) {
        if (!isManifest(path) || status === 'deleted')
            continue;
        const before = entriesByName(readManifest(path, (await texts.base(oldPath)) ?? ''));
        const after = entriesByName(readManifest(path, (await texts.own(path)) ?? ''));
        for (const [name, { version, line }] of after) {
            if (before.get(name)?.version === version)
                continue;
            const claim = { rule: DIFFERENT, path, identity: version, lines: { start: line, count: 1 } };
            claims.push({ ...claim, key: `dependency ${path} ${name}`, words: `${name} ${version}` });
        }
    }
    return claims;
}
function entriesByName(entries) {
    const once = new Map();
    const twice = new Set();
    for (const entry of entries) {
        if (once.has(entry.name))
            twice.add(entry.name);
        once.set(entry.name, entry);
    }
    return new Map([...once].filter(([name]) => !twice.has(name)));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-frameworks.js
const REFUSES = 'refuses to run with two migrations of one version';
const UNDEFINED_ORDER = 'runs both in the order of their titles, which neither author has tried';
const FRAMEWORKS = [
    {
        name: 'Flyway',
        pattern: /^(?<place>(?:.*\/)?)V(?<version>\d+(?:[._]\d+)*)__(?<title>.+)\.(?:sql|java|kt)$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Rails',
        pattern: /^(?<place>(?:.*\/)?db\/(?:\w+_)?migrate\/)(?<version>\d+)_(?<title>\w+)\.rb$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Prisma',
        pattern: /^(?<place>(?:.*\/)?prisma\/(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\/migration\.sql$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'Supabase',
        pattern: /^(?<place>(?:.*\/)?supabase\/migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Ecto',
        pattern: /^(?<place>(?:.*\/)?priv\/[^/]+\/migrations\/)(?<version>\d+)_(?<title>\w+)\.exs$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Laravel',
        pattern: /^(?<place>(?:.*\/)?database\/migrations\/(?:.*\/)?)(?<version>\d{4}_\d{2}_\d{2}_\d{6})_(?<title>\w+)\.php$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'Phinx',
        pattern: /^(?<place>(?:.*\/)?db\/migrations\/)(?<version>\d{14})_(?<title>\w+)\.php$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Diesel',
        pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>[\d-]+)_(?<title>[^/]+)\/up\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'golang-migrate',
        pattern: /^(?<place>(?:.*\/)?)(?<version>\d+)_(?<title>[^/]+)\.up\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'EF Core',
        pattern: /^(?<place>(?:.*\/)?Migrations\/(?:.*\/)?)(?<version>\d{14})_(?<title>\w+)\.cs$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Knex',
        pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.(?:js|ts|cjs|mjs|cts|mts)$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'TypeORM',
        pattern: /^(?<place>(?:.*\/)?migrations?\/)(?<version>\d{13})-(?<title>[^/]+)\.(?:js|ts)$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'The migration tool (goose, sqlx, Drizzle or the like)',
        pattern: /^(?<place>(?:.*\/)?(?:migrations?|drizzle)\/(?:.*\/)?)(?<version>\d{4,})_(?<title>[^/]+)\.sql$/,
        severity: 'high',
        consequence: REFUSES
    }
];
function numberedMigration(path) {
    for (const framework of FRAMEWORKS) {
        const { place = '', version, title = '' } = framework.pattern.exec(path)?.groups ?? {};
        if (version !== undefined)
            return { framework, place, version: normalise(version), title };
    }
    return null;
}
function normalise(version) {
    return version
        .split(/[._-]/)
        .map(part => part.replace(/^0+(?=\d)/, ''))
        .join('.');
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-parents.js
const DJANGO = /^(?<place>(?:.*\/)?(?<app>[^/]+)\/migrations\/)\d{4}_\w+\.py$/;
const ALEMBIC = /^(?<place>(?:.*\/)?versions\/)[^/]+\.py$/;
function mayBeChained(path) {
    return DJANGO.test(path) || ALEMBIC.test(path);
}
function chainedMigration(path, text) {
    const django = DJANGO.exec(path)?.groups;
    if (django !== undefined)
        return djangoMigration(text, django['place'] ?? '', django['app'] ?? '');
    const place = ALEMBIC.exec(path)?.groups?.['place'];
    return place === undefined ? null : alembicMigration(text, place);
}
const DEPENDENCIES = /^[ \t]*dependencies(?:\s*:[^=\n]+)?\s*=\s*\[(?<list>[^\]]*)\]/m;
const DEPENDENCY = /\(\s*(["'])(?<app>\w+)\1\s*,\s*(["'])(?<name>\w+)\3\s*,?\s*\)/g;
function djangoMigration(text, place, app) {
    if (/^[ \t]*replaces\s*=/m.test(text) || !/\bmigrations\.Migration\b/.test(text))
        return null;
    const match = DEPENDENCIES.exec(text);
    if (match === null)
        return null;
    const list = match.groups?.['list'] ?? '';
    const parents = [...list.matchAll(DEPENDENCY)].flatMap(({ groups }) => groups?.['app'] === app ? [groups['name'] ?? ''] : []);
    return { framework: 'Django', place, parents, line: lineAt(text, match.index) };
}
const REVISION = /^revision(?:\s*:[^=\n]+)?\s*=\s*["'][\w-]+["']/m;
const DOWN_REVISION = /^down_revision(?:\s*:[^=\n]+)?\s*=\s*(?<value>None|["'][\w-]+["']|[([][^)\]]*[)\]])/m;
const LABELLED = /^(?:branch_labels|depends_on)(?:\s*:[^=\n]+)?\s*=\s*(?!None)\S/m;
function alembicMigration(text, place) {
    const match = DOWN_REVISION.exec(text);
    if (match === null || !REVISION.test(text) || LABELLED.test(text))
        return null;
    const value = match.groups?.['value'] ?? '';
    const parents = [...value.matchAll(/["']([\w-]+)["']/g)].map(([, parent = '']) => parent);
    return { framework: 'Alembic', place, parents, line: lineAt(text, match.index) };
}
function lineAt(text, index) {
    const start = index + (/^\s*/.exec(text.slice(index))?.[0].length ?? 0);
    return text.slice(0, start).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-claims.js


const QUOTED = { start: 1, count: 8 };
async function migrationClaims(added, read) {
    const claims = [];
    for (const { path } of added) {
        if (mayBeChained(path))
            claims.push(...chainClaims(path, (await read(path)) ?? ''));
        else
            claims.push(...numberClaims(path));
    }
    return claims;
}
function numberClaims(path) {
    const migration = numberedMigration(path);
    if (migration === null)
        return [];
    const { framework, place, version, title } = migration;
    const claim = { identity: path, path, lines: QUOTED, rule: numberRule(framework) };
    const key = `migration ${framework.name} ${place}`;
    const number = { ...claim, key: `${key} version ${version}`, words: `version ${version}` };
    if (framework.name !== 'Rails')
        return [number];
    const className = title.split('_').map(capital).join('');
    return [number, { ...claim, key: `${key} class ${className.toLowerCase()}`, words: `class ${className}` }];
}
function chainClaims(path, text) {
    const migration = chainedMigration(path, text);
    if (migration === null)
        return [];
    const { framework, place, parents, line } = migration;
    return parents.map(parent => ({
        rule: CHAIN_RULES[framework],
        key: `migration ${framework} ${place} after ${parent}`,
        identity: path,
        path,
        lines: { start: line, count: 3 },
        words: `the place after ${parent}`
    }));
}
const MEANING = 'Two migrations were written for the same place in the order, neither knowing of the other.';
function numberRule({ name, severity, consequence }) {
    return {
        type: 'migration order',
        kind: 'semantic',
        severity,
        reason: `${name} ${consequence}`,
        meaning: `${MEANING} Whoever lands second renumbers theirs, unless it has been applied to a database already.`,
        remedy: 'renumbers its migration',
        explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
    };
}
const CHAIN_RULES = {
    Django: chainRule('Django', 'migrate', '`makemigrations --merge` writes a migration that joins them'),
    Alembic: chainRule('Alembic', 'upgrade head', '`alembic merge heads` writes a revision that joins them')
};
function chainRule(name, command, join) {
    return {
        type: 'migration order',
        kind: 'semantic',
        severity: 'high',
        reason: `${name} then has two ends of one chain, and \`${command}\` stops`,
        meaning: `${MEANING} Whoever lands second puts theirs behind the other; ${join}.`,
        remedy: 'puts its migration behind the other',
        explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
    };
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./lib/analyze/predict/path-collisions.js
const COLLISION = {
    type: 'path collision',
    kind: 'file',
    severity: 'medium',
    reason: 'git keeps both files, but on macOS and Windows only one of them can be checked out',
    meaning: 'Two names differ only in upper and lower case or in their Unicode form. Whoever lands second takes the other’s name.',
    remedy: 'renames its file',
    collides: (a, b) => a.path !== b.path && !(path_collisions_isFolder(a) && path_collisions_isFolder(b)),
    explain: (a, b) => `${a.path} and ${b.path} are ${howAlike(a.path, b.path)}.`
};
function pathClaims(added) {
    const names = new Map();
    const add = (path, identity) => {
        const key = `path ${fold(path)}`;
        names.set(`${key}\0${identity}`, { rule: COLLISION, key, identity, path, lines: null, words: path });
    };
    for (const { path } of added) {
        add(path, path);
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            add(path.slice(0, end), `${path.slice(0, end)}/`);
        }
    }
    return [...names.values()];
}
function path_collisions_isFolder({ identity }) {
    return identity.endsWith('/');
}
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}
function howAlike(a, b) {
    return a.normalize('NFC') === b.normalize('NFC')
        ? 'written the same, with letters composed differently'
        : 'the same name but for upper and lower case';
}

;// CONCATENATED MODULE: ./lib/analyze/predict/predicted-conflict.js



const predicted_conflict_NAMED_COMMITS = 3;
async function predictedConflict({ parties, claims }, read, ports) {
    const [first, second] = parties;
    const [a, b] = claims;
    const { rule } = a;
    return {
        kind: rule.kind,
        foundBy: 'prediction',
        type: rule.type,
        severity: rule.severity,
        severityReason: rule.reason,
        path: b.path,
        paths: [...new Set([b.path, a.path])],
        branches: [first.name, second.name],
        parties: [await describeParty(first, a, ports), await describeParty(second, b, ports)],
        sides: [...(await predicted_conflict_quote(first, a, read)), ...(await predicted_conflict_quote(second, b, read))],
        base: [],
        autoResolvable: false,
        resolution: null,
        options: optionsOf(parties, rule.remedy),
        recommendation: recommendationOf(parties, rule.remedy),
        meaning: rule.meaning,
        explanation: `Predicted from what both sides add; git merges them without a word. ${rule.explain(a, b)}`
    };
}
async function describeParty(party, claim, { git }) {
    const { name, candidate, since, head, changes } = party;
    const tip = { name, author: candidate?.author.name ?? null, commit: party.files, changes };
    const change = changeOf(tip, [claim.path]);
    const paths = [claim.path, ...(change === null ? [] : [change.path, change.oldPath])];
    const touching = await git.history.touching(since, head, paths, predicted_conflict_NAMED_COMMITS);
    return partyOf(tip, [claim.path], touching);
}
async function predicted_conflict_quote({ name, candidate, files }, claim, read) {
    const { path, lines } = claim;
    if (lines === null)
        return [];
    const text = quoteLines((await read(files, path)) ?? '', lines);
    const shown = text === '' ? 1 : text.split('\n').length;
    return [{ branch: name, author: candidate?.author.name ?? '', path, lines: { ...lines, count: shown }, text }];
}
function optionsOf([first, second], remedy) {
    const adapting = [adapt(first, second, remedy), ...(first.candidate === null ? [] : [adapt(second, first, remedy)])];
    return [
        ...adapting,
        {
            title: 'Land both as they are',
            effect: 'Nothing holds them back: choose this after checking that the prediction is wrong here.',
            commands: []
        }
    ];
}
function adapt(landed, later, remedy) {
    return {
        title: landed.candidate === null ? `Adapt ${later.name}` : `${landed.name} first, then adapt ${later.name}`,
        effect: `${later.candidate?.author.name ?? 'Its author'} merges ${landed.name} into ${later.name} and ${remedy} there.`,
        commands: [`git checkout ${(0,shell_quote/* shellQuote */.Z)(later.name)}`, `git merge ${(0,shell_quote/* shellQuote */.Z)(landed.name)}`]
    };
}
function recommendationOf([first, second], remedy) {
    const author = second.candidate?.author.name ?? 'its author';
    return `Keep ${first.name} as it is; ${author} ${remedy} in ${second.name}.`;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/predict-conflicts.js





async function predictConflicts(merged, ports) {
    const { collection, onBase, clashes, read } = merged;
    const claims = new Map();
    for (const tip of onBase) {
        const party = candidateParty(tip, collection);
        const versions = tip.merged === null ? [] : await versionClaims(party, read);
        claims.set(party, [...(await namedClaims(party, read)), ...versions]);
    }
    for (const party of await baseParties(merged, ports))
        claims.set(party, await namedClaims(party, read));
    const drafts = [];
    for (const collision of collisions(claims, clashes))
        drafts.push(await predictedConflict(collision, read, ports));
    return drafts;
}
function candidateParty({ candidate, merged, changes }, { base }) {
    const { name, head, mergeBase } = candidate;
    const before = merged === null ? mergeBase : base.commit;
    return { name, candidate, head, since: base.commit, files: merged ?? head, before, changes };
}
async function baseParties({ onBase, collection }, ports) {
    const { name, commit } = collection.base;
    const stale = onBase.filter(({ isCurrent, candidate }) => !isCurrent && candidate.changes.some(isNew));
    const starts = [...new Set(stale.map(({ candidate }) => candidate.mergeBase))];
    const lists = await ports.git.history.changesMany(starts.map(from => ({ from, to: commit })));
    return starts.map((since, i) => ({
        name,
        candidate: null,
        head: commit,
        since,
        files: commit,
        before: since,
        changes: lists[i] ?? []
    }));
}
function isNew({ status }) {
    return status === 'added' || status === 'renamed' || status === 'copied';
}
async function namedClaims({ changes, files }, read) {
    const added = changes.filter(isNew);
    return [...pathClaims(added), ...(await migrationClaims(added, path => read(files, path)))];
}
async function versionClaims({ changes, files, before }, read) {
    const texts = { own: (path) => read(files, path), base: (path) => read(before, path) };
    return await dependencyClaims(changes, texts);
}

;// CONCATENATED MODULE: ./lib/analyze/text-reader.js
function textReader({ git }) {
    const known = new Map();
    return (commit, path) => {
        const key = `${commit}:${path}`;
        const read = known.get(key) ?? git.history.text(commit, path);
        known.set(key, read);
        return read;
    };
}

;// CONCATENATED MODULE: ./lib/analyze/find-conflicts.js




async function findConflicts(clashes, onBase, collection, ports) {
    const read = textReader(ports);
    return numberConflicts([
        ...(await describeConflicts(clashes, collection, read, ports)),
        ...(await predictConflicts({ clashes, onBase, collection, read }, ports))
    ]);
}

// EXTERNAL MODULE: ./lib/domain/pair-up.js
var pair_up = __webpack_require__(6822);
;// CONCATENATED MODULE: ./lib/analyze/bring-up-to-date.js

async function bringUpToDate(collection, ports) {
    const { composer, history } = ports.git;
    const { base, candidates } = collection;
    const stale = candidates.filter(candidate => candidate.mergeBase !== base.commit);
    const merges = (0,pair_up/* pairUp */.O)(stale, await composer.mergeMany(stale.map(({ head }) => ({ ours: base.commit, theirs: head }))));
    const clean = merges.filter(([, merge]) => merge.clean);
    const [lists, clashes] = await Promise.all([
        history.changesMany(clean.map(([, { tree }]) => ({ from: base.tree, to: tree }))),
        clashesWithBase(collection, merges.filter(([, merge]) => !merge.clean), ports)
    ]);
    const standings = new Map();
    for (const [candidate] of merges) {
        standings.set(candidate, { candidate, merged: null, isCurrent: false, changes: candidate.changes });
    }
    for (const [[candidate, { tree }], changes] of (0,pair_up/* pairUp */.O)(clean, lists)) {
        standings.set(candidate, { candidate, merged: tree, isCurrent: false, changes });
    }
    const current = (candidate) => {
        return { candidate, merged: candidate.head, isCurrent: true, changes: candidate.changes };
    };
    return { onBase: candidates.map(candidate => standings.get(candidate) ?? current(candidate)), clashes };
}
async function clashesWithBase({ base }, clashing, ports) {
    const touching = new Map();
    for (const [{ mergeBase, changes }, merge] of clashing) {
        const own = changes.flatMap(({ path, oldPath }) => [path, oldPath]);
        touching.set(mergeBase, [...(touching.get(mergeBase) ?? []), ...own, ...pathsOf(merge)]);
    }
    const froms = [...touching.keys()];
    const lists = await ports.git.history.changesMany(froms.map(from => ({ from, to: base.commit, touching: touching.get(from) ?? [] })));
    const since = new Map((0,pair_up/* pairUp */.O)(froms, lists));
    return clashing.map(([{ name, author, head, mergeBase, changes }, merge]) => ({
        merge,
        first: { name: base.name, author: null, commit: base.commit, changes: since.get(mergeBase) ?? [] },
        second: { name, author: author.name, commit: head, changes }
    }));
}
function pathsOf({ conflicted, messages }) {
    return [...conflicted, ...messages.flatMap(({ paths }) => paths)];
}

;// CONCATENATED MODULE: ./lib/analyze/meeting-pairs.js
function meetingPairs(all) {
    const { add, has } = pairSet(all.length);
    const byPath = indexBy(all, change => change.path);
    for (const [i, changes] of all.entries()) {
        if (changes.some(change => change.status === 'renamed'))
            for (const j of all.keys())
                add(i, j);
        const places = new Set(changes.flatMap(({ path }) => [path, ...folders(path)]));
        for (const place of places)
            for (const j of byPath.get(place) ?? [])
                add(i, j);
    }
    return { has };
}
function sharingPairs(all) {
    const { add, has } = pairSet(all.length);
    for (const sharers of indexBy(all, change => change.oldPath).values()) {
        for (const [at, i] of sharers.entries())
            for (const j of sharers.slice(at + 1))
                add(i, j);
    }
    return { has };
}
function pairSet(count) {
    const found = new Set();
    const key = (a, b) => Math.min(a, b) * count + Math.max(a, b);
    return { has: (a, b) => found.has(key(a, b)), add: (a, b) => found.add(key(a, b)) };
}
function indexBy(all, key) {
    const index = new Map();
    for (const [i, changes] of all.entries()) {
        for (const path of new Set(changes.map(key))) {
            const known = index.get(path);
            if (known === undefined)
                index.set(path, [i]);
            else
                known.push(i);
        }
    }
    return index;
}
function folders(path) {
    const found = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
        found.push(path.slice(0, end));
    return found;
}

;// CONCATENATED MODULE: ./lib/analyze/pair-matrix.js





async function pairMatrix(collection, ports) {
    const { onBase, clashes } = await bringUpToDate(collection, ports);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const pairs = listPairs(onBase);
    const merges = await mergePairs(pairs.filter(needsMerge), collection, ports);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const verdicts = pairs.map(pair => ({
        branches: [pair.a.candidate.name, pair.b.candidate.name],
        verdict: verdictOf(pair, merges.get(pair) ?? null)
    }));
    const clashing = pairs.flatMap(pair => merges.get(pair) ?? []).filter(clash => !clash.merge.clean);
    const overlaps = pairs.flatMap(pair => overlapsOf(pair, merges.get(pair) ?? null));
    return { onBase, clashes: [...clashes, ...clashing], overlaps, pairs: verdicts };
}
function listPairs(onBase) {
    const changes = onBase.map(tip => tip.changes);
    const [meeting, sharing, stacked] = [meetingPairs(changes), sharingPairs(changes), stackedOn(onBase)];
    return onBase.flatMap((a, i) => onBase.slice(i + 1).map((b, k) => {
        const j = i + 1 + k;
        const isStacked = stacked.get(a)?.has(b) === true || stacked.get(b)?.has(a) === true;
        return { a, b, isStacked, canMeet: meeting.has(i, j), sharesPath: sharing.has(i, j) };
    }));
}
function stackedOn(onBase) {
    const byHead = new Map(onBase.map(tip => [tip.candidate.head, tip]));
    return new Map(onBase.map(tip => [tip, new Set(tip.candidate.commits.flatMap(commit => byHead.get(commit.oid) ?? []))]));
}
function needsMerge({ a, b, isStacked, canMeet }) {
    return a.merged !== null && b.merged !== null && !isStacked && canMeet;
}
function verdictOf(pair, merged) {
    if (pair.a.merged === null || pair.b.merged === null)
        return 'unknown';
    if (pair.isStacked)
        return 'clean';
    if (!pair.canMeet)
        return 'disjoint';
    return merged?.merge.clean === true ? 'clean' : 'conflict';
}
async function mergePairs(pairs, { base }, ports) {
    const commits = await commitsOf(pairs, base.commit, ports);
    const sides = pairs.map(({ a, b }) => ({ first: sideOf(a, commits.get(a)), second: sideOf(b, commits.get(b)) }));
    const merges = await ports.git.composer.mergeMany(sides.map(({ first, second }) => ({ ours: first.commit, theirs: second.commit })));
    const clashes = (0,pair_up/* pairUp */.O)(sides, merges).map(([side, merge]) => ({ merge, ...side }));
    return new Map((0,pair_up/* pairUp */.O)(pairs, clashes));
}
async function commitsOf(pairs, base, ports) {
    const tips = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
    const owners = new Map();
    for (const { candidate } of tips)
        for (const { oid } of candidate.commits)
            owners.set(oid, (owners.get(oid) ?? 0) + 1);
    const stale = tips.filter(tip => !tip.isCurrent);
    const commits = stale.map(({ candidate, merged }) => ({
        tree: merged ?? candidate.head,
        parents: candidate.commits.some(({ oid }) => (owners.get(oid) ?? 0) > 1) ? [base, candidate.head] : [base],
        date: candidate.commits.at(-1)?.committerDate ?? '0 +0000'
    }));
    return new Map((0,pair_up/* pairUp */.O)(stale, await ports.git.composer.scratchCommits(commits)));
}
function sideOf({ candidate, changes }, commit = candidate.head) {
    return { name: candidate.name, author: candidate.author.name, commit, changes };
}
function overlapsOf({ a, b, isStacked, sharesPath }, merged) {
    if (isStacked || !sharesPath)
        return [];
    const byPath = new Map(a.changes.map(change => [change.oldPath, change]));
    const conflicted = new Set(merged?.merge.conflicted);
    return b.changes.flatMap(change => {
        const other = byPath.get(change.oldPath);
        if (other === undefined)
            return [];
        return [
            {
                path: change.oldPath,
                branches: [a.candidate.name, b.candidate.name],
                linesTouch: touchingRanges(other, change).length > 0,
                conflict: conflicted.has(change.path) || conflicted.has(other.path)
            }
        ];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/analyze.js


async function analyze(collection, ports) {
    const { onBase, clashes, overlaps, pairs } = await pairMatrix(collection, ports);
    const conflicts = await findConflicts(clashes, onBase, collection, ports);
    for (const text of headlines(conflicts))
        ports.runner.progress({ kind: 'step', text });
    return { conflicts, overlaps, pairs };
}
function headlines(conflicts) {
    const byPair = new Map();
    for (const conflict of conflicts) {
        const pair = conflict.branches.join(' + ');
        byPair.set(pair, [...(byPair.get(pair) ?? []), conflict]);
    }
    return [...byPair].map(([pair, found]) => {
        const paths = found.map(({ path }) => path);
        const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
        return `${pair} conflict in ${paths.slice(0, 3).join(', ')}${more}`;
    });
}

;// CONCATENATED MODULE: ./lib/collect/check-staging.js

function refuseStagingOn(base, selected, { stagingRef }) {
    if (stagingRef === null)
        return;
    const isStaging = (name) => name === stagingRef || `refs/heads/${name}` === stagingRef;
    const role = isStaging(base.name)
        ? 'the base'
        : selected.some(({ name }) => isStaging(name))
            ? 'to be integrated'
            : null;
    if (role === null)
        return;
    throw new errors/* ConfigurationError */.j1([
        {
            where: 'staging-ref',
            what: `${stagingRef} is itself ${role}, and publishing the integration would move it`,
            fix: 'Use a branch of its own for staging, such as integration/nightly'
        }
    ]);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
;// CONCATENATED MODULE: ./lib/collect/select-heads.js


async function selectHeads(source, ports) {
    const found = new Map();
    const missing = new Map();
    const notes = [];
    const excluded = excludes(source.config.selectors);
    for (const selector of source.config.selectors) {
        const answer = await resolveSelector(selector, source, ports);
        for (const head of answer.found ?? [])
            if (!found.has(head.name) && !excluded(head.name))
                found.set(head.name, head);
        if (answer.missing !== undefined && !excluded(answer.missing.name))
            missing.set(answer.missing.name, answer.missing);
        if (answer.note !== undefined)
            notes.push(answer.note);
    }
    return { found: [...found.values()], missing: [...missing.values()], notes };
}
async function resolveSelector(selector, source, ports) {
    switch (selector.kind) {
        case 'exclude':
            return {};
        case 'name':
            return named(selector.name, source.facts);
        case 'glob':
            return matching(selector.glob, source);
        case 'pull-request':
            return await pullRequest(selector.number, ports);
        case 'worktrees':
            return checkedOut(source);
    }
}
function named(name, facts) {
    const sameName = facts.heads.filter(known => known.name === name);
    const [head, other] = sameName;
    if (head === undefined) {
        const reason = 'no branch of this name, neither here nor on origin';
        return { missing: { name, head: null, outcome: 'missing', reason } };
    }
    if (other === undefined || other.oid === head.oid)
        return { found: [head] };
    return { found: [head], note: `${name} differs between here and origin: the local head is taken.` };
}
function matching(glob, source) {
    const matches = picomatch(glob, { dot: true });
    const found = source.facts.heads.filter(head => matches(head.name) && !isOurs(head.name, source));
    return found.length > 0 ? { found } : { note: `The pattern ${glob} matches no branch.` };
}
function checkedOut(source) {
    const found = [];
    for (const { branch, head } of source.worktrees) {
        if (branch === null || head === null || isOurs(branch, source))
            continue;
        found.push({ name: branch, ref: `refs/heads/${branch}`, oid: head });
    }
    return found.length > 0 ? { found } : { note: 'No worktree has a branch of its own checked out.' };
}
async function pullRequest(number, ports) {
    const name = `#${number}`;
    const oid = await ports.git.history.fetchPullRequest(number);
    if (oid === null) {
        const reason = 'origin has no such pull request, or it cannot be reached from here';
        return { missing: { name, head: null, outcome: 'missing', reason } };
    }
    const found = [{ name, ref: `refs/pull/${number}/head`, oid }];
    const known = await ports.forge?.pullRequest(number);
    return known == null || known.state === 'open' ? { found } : { found, note: `Pull request ${name} is ${known.state}.` };
}
function isOurs(name, source) {
    return (name === source.baseName || name.startsWith(config/* STAGING_NAMESPACE */.YG) || `refs/heads/${name}` === source.config.stagingRef);
}
function excludes(selectors) {
    const globs = selectors.flatMap(selector => (selector.kind === 'exclude' ? [selector.glob] : []));
    return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

;// CONCATENATED MODULE: ./lib/collect/collect.js





async function collect(config, ports) {
    const { history } = ports.git;
    const facts = await history.facts();
    const base = await (0,resolve_base/* resolveBase */.g)(config.base, facts, ports.git);
    const worktrees = await history.worktrees();
    const selected = await selectHeads({ config, facts, worktrees, baseName: base.name }, ports);
    refuseStagingOn(base, selected.found, config);
    await history.fetch(selected.found);
    const notes = [...facts.notes, ...(0,resolve_base/* noteOnBase */.N)(base, facts), ...selected.notes];
    const found = [];
    const excluded = [...selected.missing];
    const seen = new Map();
    let deepened = false;
    for (const head of selected.found) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const twin = seen.get(head.oid);
        if (twin !== undefined) {
            excluded.push({
                ...known(head),
                outcome: 'duplicate',
                twin,
                reason: `the same commit as ${twin}, which takes part`
            });
            continue;
        }
        const examined = await examine(head, base, ports);
        deepened ||= examined.deepened;
        if ('candidate' in examined) {
            found.push(examined.candidate);
            seen.set(head.oid, head.name);
        }
        else {
            excluded.push(examined.excluded);
            ports.runner.progress({ kind: 'step', text: `${examined.excluded.name}: ${examined.excluded.reason}` });
        }
    }
    const changes = await history.changesMany(found.map(({ mergeBase, head }) => ({ from: mergeBase, to: head })));
    const candidates = (0,pair_up/* pairUp */.O)(found, changes).map(([candidate, own]) => ({ ...candidate, changes: own }));
    for (const candidate of candidates)
        ports.runner.progress({ kind: 'step', text: describe(candidate) });
    if (deepened)
        notes.push('The clone was shallow and has been deepened as far as the merge bases need.');
    return { base, candidates, excluded, worktrees, notes };
}
async function examine(head, base, ports) {
    const { history } = ports.git;
    const { bases, deepened } = await history.mergeBases(base.commit, head.oid);
    const mergeBase = bases[0];
    if (mergeBase === undefined) {
        const reason = `shares no history with ${base.name}; merging it would join two unrelated projects`;
        return { deepened, excluded: { ...known(head), outcome: 'unrelated', reason } };
    }
    if (mergeBase === head.oid) {
        const reason = `already contained in ${base.name}; there is nothing to merge`;
        return { deepened, excluded: { ...known(head), outcome: 'contained', reason } };
    }
    const commits = await history.commits(base.commit, head.oid);
    const tip = commits.at(-1) ?? (await history.commit(head.oid));
    return {
        deepened,
        candidate: { name: head.name, head: head.oid, source: head.ref, author: tip.author, commits, mergeBase }
    };
}
function known(head) {
    return { name: head.name, head: head.oid };
}
function describe({ name, commits, changes }) {
    return `${name}: ${count(commits.length, 'commit')}, ${count(changes.length, 'file')} changed`;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/domain/test-id.js
var test_id = __webpack_require__(1322);
;// CONCATENATED MODULE: ./lib/domain/signal.js

function describeSignal(signal) {
    const [kind = '', ...rest] = signal.split(':');
    switch (kind) {
        case 'test':
            return describeId(rest.slice(1).join(':'));
        case 'load':
            return `${rest.slice(1).join(':')} does not load`;
        case 'gate':
            return `gate ${rest.join(':')}`;
        case 'report':
            return `report ${rest.join(':')} is missing`;
        default:
            return signal;
    }
}
function gateOf(signal) {
    const [kind, gate = ''] = signal.split(':');
    return kind === 'report' ? null : gate;
}
function describeId(id) {
    try {
        const { test, ordinal } = (0,test_id/* parseTestId */.FG)(id);
        return ordinal > 1 ? `${(0,test_id/* describeTest */.Ww)(test)} (${ordinal})` : (0,test_id/* describeTest */.Ww)(test);
    }
    catch (error) {
        if (error instanceof RangeError)
            return id;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/compare/compare-tests.js + 3 modules
var compare_tests = __webpack_require__(9105);
// EXTERNAL MODULE: ./lib/compare/gate-outcome.js
var gate_outcome = __webpack_require__(5781);
// EXTERNAL MODULE: ./lib/compare/identity.js
var identity = __webpack_require__(1413);
// EXTERNAL MODULE: ./lib/compare/normalise-name.js
var normalise_name = __webpack_require__(1117);
// EXTERNAL MODULE: ./lib/compare/read/part.js
var part = __webpack_require__(1175);
;// CONCATENATED MODULE: ./lib/compare/test-signals.js




function testSignals(gate, tests) {
    const seen = new Map();
    const failing = tests.cases.flatMap(test => {
        if (!(0,part/* isFailing */.DI)(test.state))
            return [];
        const name = (0,identity/* normaliseTestName */.i)(test);
        const key = (0,test_id/* formatTestId */.BJ)(name);
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return [`test:${gate}:${(0,test_id/* formatTestId */.BJ)(name, ordinal)}`];
    });
    const unloaded = tests.loadErrors.map(({ file }) => `load:${gate}:${(0,test_id/* formatFileId */.LP)((0,normalise_name/* normaliseName */.G)(file))}`);
    return [...new Set([...failing, ...unloaded])].sort();
}

;// CONCATENATED MODULE: ./lib/compare/compare-probes.js





function compareProbes(baseline, integration) {
    const before = new Map((baseline?.gates ?? []).map(run => [run.gate, run]));
    const after = new Map(integration.gates.map(run => [run.gate, run]));
    const names = [...new Set([...after.keys(), ...before.keys()])];
    const pairs = names.map((gate) => ({
        gate,
        before: before.get(gate) ?? null,
        after: after.get(gate) ?? null
    }));
    const tests = pairs.flatMap(comparisonOf);
    return {
        gates: pairs.map(compareGate),
        tests: tests.length === 0 ? null : (0,compare_tests/* mergeTestComparisons */.dX)(tests),
        coverage: null,
        performance: null,
        security: null,
        cycles: null,
        api: null
    };
}
function testsOf({ gate, before, after }) {
    return {
        gate,
        baseline: before?.tests ?? null,
        integration: after?.tests ?? null,
        integrationEnd: after?.end ?? null
    };
}
function comparisonOf(pair) {
    const tests = testsOf(pair);
    return tests.baseline === null && tests.integration === null ? [] : [(0,compare_tests/* compareTests */.l)(tests)];
}
function compareGate(pair) {
    const { gate, before, after } = pair;
    const outcomes = { gate, baseline: outcomeOf(before), integration: outcomeOf(after) };
    if (before === null || after === null || outcomes.baseline === 'not-run' || outcomes.integration === 'not-run') {
        return { ...outcomes, change: 'unknown', reason: whyUnknown(outcomes) };
    }
    if (after.outcome === 'broken')
        return { ...outcomes, change: 'broken', reason: after.reason };
    const judged = before.outcome === 'broken' ? againstBroken(before, after) : againstJudged(before, after);
    const drop = (0,compare_tests/* droppedTests */["if"])(testsOf(pair));
    return drop === null || judged.change === 'regressed'
        ? { ...outcomes, ...judged }
        : { ...outcomes, change: 'broken', reason: `${drop}: some did not run at all` };
}
function outcomeOf(run) {
    return run?.outcome ?? null;
}
function whyUnknown({ baseline, integration }) {
    const missing = [
        ...(baseline === null || baseline === 'not-run' ? ['the baseline'] : []),
        ...(integration === null || integration === 'not-run' ? ['the integration'] : [])
    ];
    return `it was not run on ${missing.join(' and ')}`;
}
const NOTHING_NAMED = 'it fails on the baseline too, and names no test: what fails beside that cannot be told';
function againstJudged(before, after) {
    if (after.outcome === 'pass') {
        const change = before.outcome === 'pass' ? 'held' : 'fixed';
        return { change, reason: after.reason };
    }
    if (before.outcome === 'pass')
        return { change: 'regressed', reason: after.reason };
    if (before.tests === null || after.tests === null)
        return { change: 'unknown', reason: NOTHING_NAMED };
    const added = addedSignals(before, after);
    if (added.length === 0)
        return { change: 'failing-before', reason: `it fails on the baseline too: ${after.reason}` };
    return {
        change: 'regressed',
        reason: `it fails on the baseline too, but not with these: ${(0,few_of/* fewOf */.s)(added.map(describeSignal))}`
    };
}
function againstBroken(before, after) {
    const why = `the baseline could not be judged: ${before.reason}`;
    if (!(0,gate_outcome/* isBlamable */.p)(before) || before.tests === null)
        return { change: 'unknown', reason: why };
    if (after.outcome === 'pass')
        return { change: 'fixed', reason: `${after.reason}; ${why}` };
    const added = addedSignals(before, after);
    if (added.length === 0)
        return { change: 'failing-before', reason: `${after.reason}; ${why}` };
    return { change: 'regressed', reason: `${(0,few_of/* fewOf */.s)(added.map(describeSignal))}; ${why}` };
}
function addedSignals(before, after) {
    if (after.tests === null)
        return [];
    const known = new Set(before.tests === null ? [] : testSignals(before.gate, before.tests));
    return testSignals(after.gate, after.tests).filter(signal => !known.has(signal));
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(9935);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(5984);
;// CONCATENATED MODULE: ./lib/decide/landed.js
function landed({ candidates }) {
    return candidates.filter(candidate => candidate.landed !== undefined);
}

;// CONCATENATED MODULE: ./lib/decide/blockers.js





function blockers(findings, asked) {
    if (findings.failure !== null) {
        return [`The run stopped in ${findings.failure.stage}: ${findings.failure.message}`];
    }
    if (asked.mode === 'analyze')
        return conflictBlockers(findings);
    return [
        ...proofBlockers(findings, asked),
        ...baselineBlockers(findings),
        ...regressionBlockers(findings),
        ...mergeBlockers(findings),
        ...stagingBlockers(findings)
    ];
}
function conflictBlockers({ conflicts }) {
    const found = conflicts.filter(({ foundBy }) => foundBy !== 'prediction');
    if (found.length === 0)
        return [];
    return [`${(0,plural/* plural */.L)(found.length, 'conflict')} between the candidates, or with the base.`];
}
function proofBlockers(findings, asked) {
    if (asked.gates === 0)
        return ['No gate is configured, so nothing was proved. Name the command that tests this project.'];
    if (isCompared(findings.comparison) || landed(findings).length === 0)
        return [];
    const baseline = findings.probes.find(probe => probe.purpose === 'baseline');
    const broken = baseline?.gates.filter(gate => gate.outcome === 'broken') ?? [];
    if (broken.length === 0)
        return ['No gate was run on the integration, so nothing is proved.'];
    const why = broken.map(gate => `${gate.gate}: ${gate.reason}`).join('; ');
    return [`The base itself could not be judged, so there is nothing to compare with. ${why}`];
}
function isCompared(comparison) {
    return comparison !== null && comparison.gates.length > 0;
}
function baselineBlockers({ probes }) {
    const baseline = probes.find(probe => probe.purpose === 'baseline');
    const missing = baseline?.signals.filter(signal => gateOf(signal) === null) ?? [];
    return missing.map(signal => `The base itself is no control: ${describeSignal(signal)}.`);
}
function regressionBlockers({ comparison }) {
    if (comparison === null)
        return [];
    const count = domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + (comparison.tests?.counts[change] ?? 0), 0);
    const tests = `${(0,plural/* plural */.L)(count, 'test fails', 'tests fail')} in the integration and not in the base.`;
    const rows = comparison.tests?.rows.filter(({ change }) => domain_comparison/* REGRESSIONS */.R.includes(change)) ?? [];
    const named = new Set(rows.map(({ gate }) => gate));
    const gates = comparison.gates.flatMap(gate => gateBlocker(gate, named.has(gate.gate)) ?? []);
    return count > 0 ? [tests, ...gates] : gates;
}
function gateBlocker({ gate, change, baseline, integration, reason }, named) {
    switch (change) {
        case 'held':
        case 'fixed':
            return integration === 'pass' ? null : `Gate ${gate} did not pass on the integration: ${reason}`;
        case 'failing-before':
            return null;
        case 'regressed':
            if (named)
                return null;
            return baseline === 'pass'
                ? `Gate ${gate} passes on the base and fails on the integration.`
                : `Gate ${gate} fails on the integration in a way that it does not on the base: ${reason}`;
        case 'broken':
            return `Gate ${gate} could not be judged: ${reason}`;
        case 'unknown':
            return `Gate ${gate} could not be compared: ${reason}`;
        default:
            return (0,assert_never/* assertNever */.x)(change);
    }
}
function mergeBlockers(findings) {
    const isOut = findings.candidates.some(({ status }) => status === 'held-out');
    return isOut && landed(findings).length === 0 ? ['No candidate could be taken in.'] : [];
}
function stagingBlockers({ staging }) {
    if (staging === null || staging.state === 'published')
        return [];
    return [`The integration is proved, but ${staging.ref} could not be published: ${staging.detail}`];
}

;// CONCATENATED MODULE: ./lib/decide/checklist.js


function checklist(findings) {
    return [
        conflictsDetected(findings),
        escalated(findings),
        gatesPass(findings),
        noRegression(findings),
        unmeasured('coverage', 'Coverage is kept'),
        unmeasured('performance', 'Performance is within range'),
        unmeasured('security', 'The security scan has no new finding'),
        accounted(findings),
        staged(findings)
    ];
}
function conflictsDetected({ plan, conflicts, pairs }) {
    const item = { id: 'conflicts-detected', text: 'All conflicts are detected and categorised' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the analysis did not finish' };
    const open = pairs.filter(pair => pair.verdict === 'unknown').length;
    const unknown = open > 0 ? `; ${(0,plural/* plural */.L)(open, 'pair')} not comparable, as one side conflicts with the base` : '';
    return {
        ...item,
        state: 'done',
        evidence: `${(0,plural/* plural */.L)(conflicts.length, 'conflict')} in ${(0,plural/* plural */.L)(pairs.length, 'pair')}${unknown}`
    };
}
function escalated({ conflicts, plan }) {
    const item = { id: 'conflicts-resolved', text: 'Every conflict has a resolution or a decision' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the analysis did not finish' };
    const open = conflicts.filter(conflict => conflict.resolution === null).map(conflict => conflict.id);
    return { ...item, state: open.length === 0 ? 'done' : 'open', evidence: open.join(', ') || 'no conflict is open' };
}
function gatesPass({ comparison }) {
    const item = { id: 'gates-pass', text: 'The gates pass on the integration' };
    if (comparison === null || comparison.gates.length === 0)
        return { ...item, state: 'unknown', evidence: 'no gate was run on it' };
    const bad = comparison.gates.filter(gate => gate.integration !== 'pass').map(gate => gate.gate);
    return {
        ...item,
        state: bad.length === 0 ? 'done' : 'open',
        evidence: bad.join(', ') || (0,plural/* plural */.L)(comparison.gates.length, 'gate')
    };
}
function noRegression({ comparison }) {
    const item = { id: 'no-regression', text: 'No test fails that passes on the base' };
    const tests = comparison?.tests ?? null;
    if (tests === null)
        return { ...item, state: 'unknown', evidence: 'no gate reports tests' };
    const count = domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + tests.counts[change], 0);
    return {
        ...item,
        state: count === 0 && tests.defects.length === 0 ? 'done' : 'open',
        evidence: [(0,plural/* plural */.L)(count, 'regression'), ...tests.defects].join('; ')
    };
}
function unmeasured(id, text) {
    return { id, text, state: 'unknown', evidence: 'not measured' };
}
function accounted({ candidates, plan }) {
    const item = { id: 'candidates-in', text: 'Every candidate is in' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the candidates were not all looked at' };
    const out = candidates.filter(({ status }) => status !== 'merged').map(({ name }) => name);
    return {
        ...item,
        state: out.length === 0 ? 'done' : 'open',
        evidence: out.join(', ') || (0,plural/* plural */.L)(candidates.length, 'candidate')
    };
}
function staged({ staging }) {
    const item = { id: 'rollback-plan', text: 'The integration is published, with a rollback plan' };
    if (staging?.state !== 'published')
        return { ...item, state: 'open', evidence: staging?.detail ?? 'nothing was published' };
    return { ...item, state: 'done', evidence: staging.ref };
}

;// CONCATENATED MODULE: ./lib/decide/flaky.js

function flakySignals(probes) {
    const byTree = new Map();
    for (const probe of probes)
        byTree.set(probe.tree, [...(byTree.get(probe.tree) ?? []), probe]);
    const flaky = [...byTree.values()].flatMap(repeats => repeats.flatMap(({ signals }) => signals.filter(signal => repeats.some(other => !other.signals.includes(signal)))));
    return [...new Set(flaky.map(describeSignal))];
}

;// CONCATENATED MODULE: ./lib/decide/conditions.js




const SUSPICIOUS = {
    'not-run': ['did not run because its file is broken', 'did not run because their files are broken'],
    removed: ['is gone from the integration', 'are gone from the integration'],
    'failing-removed': ['failed in the base and is gone from the integration', 'failed in the base and are gone from it'],
    'newly-skipped': ['is skipped now', 'are skipped now'],
    'failing-skipped': ['failed in the base and is skipped now', 'failed in the base and are skipped now'],
    flaky: ['is flaky', 'are flaky']
};
function conditions(findings, asked) {
    if (findings.failure !== null)
        return [];
    if (asked.mode === 'analyze') {
        const excluded = findings.candidates.filter(({ outcome }) => outcome !== 'not-reached');
        return [...noneFound(findings), ...candidateConditions(excluded), ...predictions(findings.conflicts), ONLY_ANALYSED];
    }
    return [
        ...noneFound(findings),
        ...candidateConditions(findings.candidates),
        ...predictions(openAmong(landed(findings), findings)),
        ...baselineConditions(findings),
        ...testConditions(findings),
        ...flakyConditions(findings)
    ];
}
function lastConditions(findings) {
    if (landed(findings).length === 0)
        return ['Everything asked for is in the base already, so there is nothing to land.'];
    return findings.staging?.state === 'published' ? [] : ['The integration is not published.'];
}
const ONLY_ANALYSED = 'Only analysed: no gate was run, so nothing is proved.';
function noneFound({ candidates }) {
    return candidates.length === 0 ? ['No candidate was found, so nothing was integrated.'] : [];
}
function candidateConditions(candidates) {
    return candidates
        .filter(({ status }) => status !== 'merged')
        .map(({ name, status, reason }) => `${name} is ${status === 'partial' ? 'in only in part' : 'held out'}: ${reason}`);
}
function predictions(conflicts) {
    const open = conflicts.filter(({ foundBy, resolution }) => foundBy === 'prediction' && resolution === null);
    if (open.length === 0)
        return [];
    const ids = (0,few_of/* fewOf */.s)(open.map(({ id }) => id));
    return [`${(0,plural/* plural */.L)(open.length, 'predicted conflict')} that nobody has looked at: ${ids}.`];
}
function openAmong(inside, { conflicts, candidates }) {
    const out = new Set(candidates.filter(candidate => !inside.includes(candidate)).map(({ name }) => name));
    return conflicts.filter(({ branches }) => !branches.some(branch => out.has(branch)));
}
function baselineConditions({ comparison }) {
    return (comparison?.gates ?? []).flatMap(({ gate, change, baseline, reason }) => {
        if (change !== 'failing-before' && change !== 'fixed')
            return [];
        if (baseline === 'broken')
            return [`Gate ${gate} has no whole control: ${reason}`];
        if (change === 'fixed')
            return [];
        return [`Gate ${gate} fails on the base already; the integration adds no failure of its own.`];
    });
}
function testConditions({ comparison }) {
    const tests = comparison?.tests;
    if (tests == null)
        return [];
    const changes = Object.entries(SUSPICIOUS).flatMap(([change, [one, several]]) => {
        const count = tests.counts[change];
        return count > 0 ? [`${(0,plural/* plural */.L)(count, `test ${one}`, `tests ${several}`)}.`] : [];
    });
    return [...changes, ...tests.defects];
}
function flakyConditions({ probes }) {
    const flaky = flakySignals(probes);
    return flaky.length === 0 ? [] : [`Not the same each time on one and the same tree: ${(0,few_of/* fewOf */.s)(flaky)}.`];
}

;// CONCATENATED MODULE: ./lib/decide/red-flags.js
function redFlags(findings) {
    return [...undecided(findings), ...redBaseline(findings), ...regressions(findings)];
}
function undecided({ conflicts }) {
    return conflicts
        .filter(({ kind, foundBy, resolution }) => kind === 'semantic' && foundBy === 'gates' && resolution === null)
        .map(({ id, branches }) => ({
        id: 'semantic-conflict',
        text: `Semantic conflict between ${branches.join(' and ')} without a decision`,
        evidence: id
    }));
}
function redBaseline({ probes, comparison }) {
    const baseline = probes.find(probe => probe.purpose === 'baseline');
    if (baseline === undefined || baseline.outcome === 'pass')
        return [];
    const gates = comparison?.gates ?? [];
    const isMended = gates.length > 0 && gates.every(gate => gate.integration === 'pass');
    if (isMended)
        return [];
    return [{ id: 'baseline-red', text: 'The base itself does not pass its gates', evidence: baseline.id }];
}
function regressions({ comparison }) {
    const regressed = comparison?.gates.filter(({ change }) => change === 'regressed') ?? [];
    return regressed.map(({ gate, reason }) => ({
        id: 'regression',
        text: `Gate ${gate} fails only with the candidates in`,
        evidence: reason
    }));
}

;// CONCATENATED MODULE: ./lib/decide/decide.js




function decide(findings, asked) {
    const blocking = blockers(findings, asked);
    const flags = redFlags(findings);
    const found = [...blocking, ...conditions(findings, asked)];
    const reasons = found.length > 0 ? found : [...flags.map(({ text }) => `${text}.`), ...lastConditions(findings)];
    const status = blocking.length > 0 ? 'blocked' : reasons.length > 0 ? 'conditional' : 'ready';
    return {
        status,
        mergeReady: status === 'ready',
        reasons,
        checklist: checklist(findings),
        redFlags: flags
    };
}

;// CONCATENATED MODULE: ./lib/integrate/audit.js

async function audit(composition, collection, ports) {
    let before = composition.base;
    for (const step of composition.steps) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const candidate = collection.candidates.find(({ name }) => name === step.candidate);
        if (candidate === undefined)
            throw wrong(step, 'it is not among the candidates');
        if (step.commit !== before)
            await auditStep({ before, step, candidate }, ports);
        before = step.commit;
    }
    if (before !== composition.commit)
        throw new errors/* ToolError */.v4('The audit found a commit that no step made.', ADVICE);
    if ((await ports.git.composer.tree(before)) !== composition.tree) {
        throw new errors/* ToolError */.v4('The audit found a tree that is not the one of the last commit.', ADVICE);
    }
}
async function auditStep({ before, step, candidate }, ports) {
    const { history } = ports.git;
    const { bases } = await history.mergeBases(before, candidate.head);
    const base = bases[0];
    if (base === undefined)
        throw wrong(step, 'the histories have nothing in common');
    const own = await history.changes(base, candidate.head);
    const others = await history.changes(base, before);
    const made = await history.changes(before, step.commit);
    const stray = made.flatMap(audit_pathsOf).find(path => !mayChange(own, others).has(path));
    if (stray !== undefined)
        throw wrong(step, `${stray} changed, which the candidate never touched`);
    if (step.strategy !== 'merge')
        return;
    await auditUntouched({ base, before, step, candidate }, { own, others }, ports);
    if (bases.length === 1)
        await auditByRemerge({ base, before, step, candidate }, ports);
}
function mayChange(own, others) {
    const paths = new Set(own.flatMap(audit_pathsOf));
    for (const { oldPath, path, status } of others)
        if (status === 'renamed' && paths.has(oldPath))
            paths.add(path);
    return paths;
}
async function auditUntouched({ step, candidate }, { own, others }, ports) {
    const touched = new Set(others.flatMap(audit_pathsOf));
    const differs = new Set((await ports.git.history.changes(candidate.head, step.commit)).flatMap(audit_pathsOf));
    for (const change of own) {
        if (audit_pathsOf(change).some(path => touched.has(path)))
            continue;
        const lost = audit_pathsOf(change).find(path => differs.has(path));
        if (lost !== undefined)
            throw wrong(step, `${lost} does not stand as the candidate left it`);
    }
}
async function auditByRemerge({ base, before, step, candidate }, ports) {
    const again = await ports.git.composer.mergeOn(base, before, candidate.head);
    if (again.clean && again.tree === (await ports.git.composer.tree(step.commit)))
        return;
    throw wrong(step, `merging it again on ${base} gives another tree`);
}
function audit_pathsOf(change) {
    return change.path === change.oldPath ? [change.path] : [change.path, change.oldPath];
}
const ADVICE = 'Nothing was published. Please report this with integration.json; running again may help';
function wrong(step, what) {
    return new errors/* ToolError */.v4(`The audit refuses the merge of ${step.candidate} (${step.commit}): ${what}.`, ADVICE);
}

;// CONCATENATED MODULE: ./lib/pipeline/candidate-records.js
function candidateRecords(collection, fates) {
    return withTwins([
        ...collection.candidates.map(candidate => ({ ...facts(candidate), ...fateOf(candidate.name, fates) })),
        ...collection.excluded.map(excludedRecord)
    ]);
}
function fateOf(name, { heldOut, composition }) {
    return heldOutFate(name, heldOut) ?? (composition === null ? NOT_REACHED : composedFate(name, composition));
}
const NOT_REACHED = {
    status: 'held-out',
    outcome: 'not-reached',
    reason: 'not integrated: the run ended before its turn',
    skippedCommits: []
};
function heldOutFate(name, { culprits, inconclusive, dependents }) {
    const out = { status: 'held-out', skippedCommits: [] };
    const culprit = culprits.find(({ heldOut }) => heldOut === name);
    if (culprit !== undefined) {
        const others = culprit.branches.filter(branch => branch !== name);
        const company = others.length === 0 ? 'on its own' : `together with ${others.join(' and ')}`;
        return { ...out, outcome: 'culprit', reason: `breaks the gates ${company}` };
    }
    const open = inconclusive.find(({ candidate }) => candidate === name);
    if (open !== undefined)
        return { ...out, outcome: 'inconclusive', reason: open.reason };
    const dependent = dependents.find(({ candidate }) => candidate === name);
    if (dependent === undefined)
        return null;
    return { ...out, outcome: 'depends', reason: `is built on ${dependent.parent}, which is held out` };
}
function composedFate(name, { steps, base }) {
    const at = steps.findIndex(({ candidate }) => candidate === name);
    const step = steps[at];
    return step === undefined ? NOT_REACHED : stepFate(step, steps[at - 1]?.commit ?? base);
}
function stepFate({ outcome, reason, skipped, strategy, commit }, before) {
    switch (outcome) {
        case 'nothing-to-add':
            return { status: 'merged', outcome: 'merged', reason, skippedCommits: skipped };
        case 'conflict':
            return { status: 'held-out', outcome, reason, skippedCommits: skipped };
        case 'merged':
        case 'partial': {
            const landed = { strategy: strategy === 'merge' ? 'merge' : 'cherry-pick', before, commit };
            return { status: outcome, outcome, reason, skippedCommits: skipped, landed };
        }
    }
}
function facts(candidate) {
    return {
        name: candidate.name,
        sha: candidate.head,
        author: candidate.author.name,
        source: candidate.source,
        commits: candidate.commits.length,
        files: candidate.changes.map(({ path, status, added, removed }) => ({ path, status, added, removed }))
    };
}
function excludedRecord({ name, head, outcome, reason, twin }) {
    const status = outcome === 'contained' ? 'merged' : 'held-out';
    const nothing = { author: null, source: null, commits: 0, skippedCommits: [], files: [] };
    return { name, sha: head, status, outcome, reason, ...nothing, ...(twin === undefined ? {} : { twin }) };
}
function withTwins(records) {
    return records.map(({ twin, ...record }) => {
        const other = records.find(({ name }) => name === twin);
        return other === undefined ? record : { ...record, status: other.status };
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/held-out.js
const NOBODY = { culprits: [], inconclusive: [], dependents: [] };
function held_out_namesOf({ culprits, inconclusive, dependents }) {
    return new Set([
        ...culprits.map(({ heldOut }) => heldOut),
        ...inconclusive.map(({ candidate }) => candidate),
        ...dependents.map(({ candidate }) => candidate)
    ]);
}
function held_out_holdOut(before, found, order, isBuiltOn) {
    const grounds = {
        culprits: [...before.culprits, ...found.culprits],
        inconclusive: [...before.inconclusive, ...found.inconclusive]
    };
    const out = held_out_namesOf({ ...grounds, dependents: [] });
    const dependents = order.flatMap((candidate) => {
        if (out.has(candidate))
            return [];
        const parent = order.findLast(other => out.has(other) && isBuiltOn(candidate, other));
        return parent === undefined ? [] : [{ candidate, parent }];
    });
    return { ...grounds, dependents };
}

// EXTERNAL MODULE: ./lib/compare/read-test-reports.js + 17 modules
var read_test_reports = __webpack_require__(4028);
;// CONCATENATED MODULE: ./lib/pipeline/probe-setup.js



function probeSetup(config) {
    const { gates, reports, environment, reportDir } = config;
    return { gates, reports, environment, reportDir, readTests: read_test_reports/* readTestReports */.m, judge: gate_outcome/* judgeGate */.$, signals: testSignals };
}

;// CONCATENATED MODULE: ./lib/pipeline/culprit-record.js

function culpritRecord(culprit) {
    return {
        branches: culprit.branches,
        tests: culprit.signals.map(describeSignal),
        signals: culprit.signals,
        heldOut: culprit.heldOut,
        evidence: culprit.trials.map(trial => evidence(trial, culprit))
    };
}
function evidence(trial, culprit) {
    const gate = trial.probe === null ? undefined : tellingGate(trial.probe, culprit);
    return {
        probe: trial.probe?.id ?? 'not probed',
        candidates: trial.candidates,
        outcome: trial.outcome,
        tree: trial.probe?.tree ?? null,
        log: gate?.log ?? null,
        excerpt: trial.outcome === 'red' ? (gate?.tail ?? '') : ''
    };
}
function tellingGate({ gates }, { signals }) {
    const accusing = new Set(signals.map(gateOf));
    return gates.find(({ gate }) => accusing.has(gate)) ?? gates.find(({ outcome }) => outcome !== 'pass') ?? gates[0];
}

;// CONCATENATED MODULE: ./lib/pipeline/semantic-conflicts.js

function semanticConflicts(culprits, known) {
    const together = culprits.filter(({ branches }) => branches.length > 1);
    return together.map((culprit, i) => {
        const number = known.length + i + 1;
        const tests = culprit.tests.slice(0, 3).join(', ');
        return {
            id: `INT-${String(number).padStart(3, '0')}`,
            kind: 'semantic',
            foundBy: 'gates',
            type: 'interaction',
            severity: 'high',
            severityReason: 'the gates fail with all of them in',
            path: '',
            paths: [],
            branches: culprit.branches,
            parties: [],
            sides: [],
            base: [],
            autoResolvable: false,
            resolution: null,
            options: options(culprit),
            recommendation: `Land ${listed(others(culprit, culprit.heldOut))} now; then adapt ${culprit.heldOut} on top of it.`,
            meaning: `Each is good without the others, and together they break something. The author of ${culprit.heldOut} adapts it to what has landed.`,
            explanation: `Git merges ${listed(culprit.branches)} without conflict, and they pass without any one of them, but together they fail: ${tests}.`
        };
    });
}
function options(culprit) {
    return culprit.branches.map(branch => {
        const rest = others(culprit, branch);
        return {
            title: `Land ${listed(rest)}, adapt ${branch}`,
            effect: `${branch} is held out until its author has merged ${listed(rest)} into it and the gates pass there.`,
            commands: [`git checkout ${(0,shell_quote/* shellQuote */.Z)(branch)}`, ...rest.map(name => `git merge ${(0,shell_quote/* shellQuote */.Z)(name)}`)]
        };
    });
}
function others(culprit, branch) {
    return culprit.branches.filter(name => name !== branch);
}
function listed(names) {
    return names.join(' and ');
}

;// CONCATENATED MODULE: ./lib/pipeline/settled-conflicts.js
function settleConflicts(conflicts, candidates) {
    const out = new Set(candidates.filter(({ status }) => status !== 'merged').map(({ name }) => name));
    return conflicts.map(conflict => {
        if (conflict.foundBy !== 'git' || conflict.branches.some(branch => out.has(branch)))
            return conflict;
        return { ...conflict, resolution: 'both sides are in, put together in the history of a candidate' };
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/proof-findings.js




function proofFindings(collection, { conflicts }, fates) {
    const candidates = candidateRecords(collection, fates);
    const culprits = fates.heldOut.culprits.map(culpritRecord);
    return {
        candidates,
        culprits,
        conflicts: [...settleConflicts(conflicts, candidates), ...semanticConflicts(culprits, conflicts)]
    };
}

;// CONCATENATED MODULE: ./lib/integrate/message.js
function mergeMessage(candidate, strategy) {
    return `Integrate ${title(candidate.name)}\n\n${trailers(candidate, strategy)}`;
}
function pickMessage(original, source, candidate) {
    const body = original.trimEnd();
    const last = body.split(/\n{2,}/).at(-1) ?? '';
    const endsInTrailers = body.includes('\n\n') && last.split('\n').every(line => /^[\w-]+: \S/.test(line));
    return `${body}${endsInTrailers ? '\n' : '\n\n'}Integration-Commit: ${source}\n${trailers(candidate, 'cherry-pick')}`;
}
function title(name) {
    return name.startsWith('#') ? `pull request ${inert(name.slice(1))}` : inert(name);
}
function trailers(candidate, strategy) {
    return [
        `Integration-Candidate: ${inert(candidate.name)}`,
        `Integration-Head: ${candidate.head}`,
        `Integration-Strategy: ${strategy}`,
        ''
    ].join('\n');
}
function inert(name) {
    return name.replace(/[@#[\]%\s\p{C}]/gu, char => encodeURIComponent(char).replace('@', '%40'));
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/integrate/pick.js



const EMPTY_TREE = (0,ids/* parseOid */.Se)('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
async function pickCommits(tip, candidate, ports) {
    let commit = tip;
    let already = 0;
    const picked = [];
    const skipped = [];
    for (const source of candidate.commits) {
        if (source.parents.length > 1)
            continue;
        const { clean, tree, conflicted } = await pickOne(commit, source, ports);
        if (!clean) {
            skipped.push({ oid: source.oid, subject: source.subject, paths: conflicted, reason: 'conflict' });
            continue;
        }
        if (tree === (await ports.git.composer.tree(commit))) {
            already++;
            continue;
        }
        commit = await record(commit, source, tree, { candidate, ports });
        picked.push(source.oid);
    }
    if (skipped.length === 0)
        skipped.push(...(await changedInMerges(commit, candidate, ports)));
    const step = { candidate: candidate.name, head: candidate.head, strategy: 'cherry-pick', picked, skipped };
    return { ...step, commit, messages: [], ...judge({ picked: picked.length, already, skipped }) };
}
async function pickOne(onto, source, ports) {
    return await ports.git.composer.mergeOn(source.parents[0] ?? EMPTY_TREE, onto, source.oid);
}
async function record(onto, source, tree, { candidate, ports }) {
    return await ports.git.composer.commit({
        tree,
        parents: [onto],
        message: pickMessage(await ports.git.history.message(source.oid), source.oid, candidate),
        author: source.author,
        authorDate: source.authorDate,
        date: source.committerDate
    });
}
async function changedInMerges(commit, candidate, ports) {
    const merges = candidate.commits.filter(source => source.parents.length > 1);
    if (merges.length === 0)
        return [];
    const whole = await ports.git.composer.merge(commit, candidate.head);
    if (whole.clean && whole.tree === (await ports.git.composer.tree(commit)))
        return [];
    return merges.map(({ oid, subject }) => ({ oid, subject, paths: whole.conflicted, reason: 'merge-commit' }));
}
function judge({ picked, already, skipped }) {
    const known = already > 0 ? `; ${already} ${already === 1 ? 'is' : 'are'} in already` : '';
    const paths = [...new Set(skipped.flatMap(commit => commit.paths))];
    const why = paths.length > 0 ? `conflict in ${listPaths(paths)}` : 'are merge commits with changes of their own';
    if (skipped.length > 0 && picked > 0) {
        const taken = `${picked} of ${picked + already + skipped.length} commits taken`;
        return { outcome: 'partial', reason: `${taken}${known}; the others ${why}` };
    }
    if (skipped.length > 0)
        return { outcome: 'conflict', reason: `no commit of it can be taken: they ${why}${known}` };
    if (picked === 0)
        return { outcome: 'nothing-to-add', reason: 'all its changes are in already' };
    return { outcome: 'merged', reason: `${picked === 1 ? 'its commit is' : `all ${picked} commits are`} taken${known}` };
}

;// CONCATENATED MODULE: ./lib/integrate/compose.js




async function compose(base, candidates, strategy, ports) {
    let tip = base.commit;
    const steps = [];
    for (const candidate of candidates) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const step = await addCandidate(tip, candidate, strategy, ports);
        tip = step.commit;
        steps.push(step);
    }
    const tree = await ports.git.composer.tree(tip);
    const settled = await Promise.all(steps.map(async (step) => await settle(step, tip, ports)));
    return { base: base.commit, candidates: candidates.map(({ name }) => name), steps: settled, commit: tip, tree };
}
const CAME_WITH_ANOTHER = 'its head came in with a candidate that contains it';
function included(composition) {
    return composition.steps.filter(isIn).map(step => step.candidate);
}
async function settle(step, tip, ports) {
    if (step.outcome !== 'conflict' || !(await ports.git.history.isAncestor(step.head, tip)))
        return step;
    return { ...step, outcome: 'nothing-to-add', messages: [], skipped: [], reason: CAME_WITH_ANOTHER };
}
function isIn(step) {
    return step.outcome === 'merged' || step.outcome === 'partial';
}
async function addCandidate(tip, candidate, strategy, ports) {
    switch (strategy) {
        case 'merge':
            return await mergeHead(tip, candidate, strategy, ports);
        case 'cherry-pick':
            return await pickCommits(tip, candidate, ports);
        case 'hybrid': {
            const merged = await mergeHead(tip, candidate, strategy, ports);
            return merged.outcome === 'conflict' ? await pickCommits(tip, candidate, ports) : merged;
        }
        default:
            return (0,assert_never/* assertNever */.x)(strategy);
    }
}
async function mergeHead(tip, candidate, strategy, ports) {
    const { composer, history } = ports.git;
    const step = { candidate: candidate.name, head: candidate.head, picked: [], skipped: [], strategy: 'merge' };
    if (await history.isAncestor(candidate.head, tip)) {
        return { ...step, outcome: 'nothing-to-add', commit: tip, messages: [], reason: CAME_WITH_ANOTHER };
    }
    const { clean, tree, conflicted, messages } = await composer.merge(tip, candidate.head);
    if (!clean) {
        return { ...step, outcome: 'conflict', commit: tip, messages, reason: `conflicts in ${listPaths(conflicted)}` };
    }
    const date = latestDate(candidate);
    const commit = await composer.commit({
        tree,
        parents: [tip, candidate.head],
        message: mergeMessage(candidate, strategy),
        author: candidate.author,
        authorDate: date,
        date
    });
    return { ...step, outcome: 'merged', commit, messages: [], reason: 'merged without conflict' };
}
function latestDate(candidate) {
    return candidate.commits.at(-1)?.committerDate ?? '0 +0000';
}
function listPaths(paths) {
    const shown = paths.slice(0, 3).join(', ');
    return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

;// CONCATENATED MODULE: ./lib/isolate/conclusion.js
function conclude(kept, findings, book) {
    return {
        kind: 'done',
        culprits: findings.flatMap((finding) => (finding.kind === 'culprit' ? [finding.culprit] : [])),
        kept,
        inconclusive: findings.flatMap(finding => finding.kind === 'inconclusive' ? [{ candidate: finding.candidate, reason: finding.reason }] : []),
        flaky: book.flaky
    };
}

;// CONCATENATED MODULE: ./lib/isolate/notebook.js
const MOST_TRIALS = 3;
function openNotebook(trials) {
    const pages = new Map();
    for (const [index, trial] of trials.entries()) {
        const key = JSON.stringify(trial.candidates);
        const page = pages.get(key);
        if (page === undefined)
            pages.set(key, [{ ...trial, index }]);
        else
            page.push({ ...trial, index });
    }
    return {
        of: composition => pages.get(JSON.stringify(composition)) ?? [],
        flaky: [...pages.values()].flatMap(unrepeatedReds).sort((a, b) => a - b)
    };
}
function unrepeatedReds(page) {
    return page.some(isGreen) ? page.filter(isRed).map(({ index }) => index) : [];
}
function readVerdict(entries) {
    if (entries.some(isGreen))
        return { kind: 'green' };
    const reds = entries.filter(isRed);
    const signals = repeatedSignals(reds);
    const wordless = reds.every(red => red.signals.length === 0);
    if (reds.length >= 2 && (signals.length > 0 || wordless))
        return { kind: 'red', signals };
    const unresolved = entries.length - reds.length;
    return unresolved >= 2 || entries.length >= MOST_TRIALS ? { kind: 'unresolved' } : null;
}
function readImpression(entries) {
    const verdict = readVerdict(entries);
    const last = entries.at(-1);
    if (verdict !== null || last === undefined)
        return verdict;
    return last.outcome === 'red' ? { kind: 'red', signals: last.signals } : { kind: 'unresolved' };
}
function repeatedSignals(reds) {
    const seen = new Map();
    for (const red of reds)
        for (const signal of new Set(red.signals))
            seen.set(signal, (seen.get(signal) ?? 0) + 1);
    return [...seen]
        .filter(([, count]) => count >= 2)
        .map(([signal]) => signal)
        .sort();
}
function isGreen(entry) {
    return entry.outcome === 'green';
}
function isRed(entry) {
    return entry.outcome === 'red';
}

;// CONCATENATED MODULE: ./lib/isolate/inquiry.js

function inquiry_settle(question, book) {
    return ask(question, book, readVerdict);
}
function look(question, book) {
    return ask(question, book, readingFor(book));
}
function recall(composition, book) {
    return readingFor(book)(book.of(composition));
}
function readingFor(book) {
    return book.flaky.length === 0 ? readImpression : readVerdict;
}
function* ask(question, book, read) {
    const { composition, why } = question;
    if (composition.length === 0)
        return { kind: 'green' };
    for (;;) {
        const entries = book.of(composition);
        const verdict = read(entries);
        if (verdict !== null)
            return verdict;
        yield { kind: 'probe', compositions: [composition], why: entries.length === 0 ? why : `${why}, once more` };
    }
}

;// CONCATENATED MODULE: ./lib/isolate/minimal-set.js

const LARGEST_SET = 8;
function* findMinimalSet(interaction) {
    const set = (yield* gatherPartners(interaction, look)) ?? (yield* gatherPartners(interaction, inquiry_settle));
    return set === null ? null : yield* proveMinimal(set, interaction);
}
function* gatherPartners(interaction, inspect) {
    let set = [interaction.suspect];
    let pool = interaction.before;
    while (set.length < LARGEST_SET && pool.length > 0) {
        const length = yield* shortestRedPrefix(pool, set, { interaction, inspect });
        set = [...pool.slice(length - 1, length), ...set];
        pool = pool.slice(0, length - 1);
        if (yield* minimal_set_isRed(set, interaction, inspect))
            return set;
    }
    return null;
}
function* shortestRedPrefix(pool, set, { interaction, inspect }) {
    let green = 0;
    let red = pool.length;
    while (red - green > 1) {
        const middle = Math.floor((green + red) / 2);
        if (yield* minimal_set_isRed([...pool.slice(0, middle), ...set], interaction, inspect))
            red = middle;
        else
            green = middle;
    }
    return red;
}
function* proveMinimal(set, interaction) {
    const { book, suspect, signals } = interaction;
    const whole = yield* inquiry_settle({ composition: set, why: names(set) }, book);
    if (whole.kind !== 'red')
        return null;
    for (const member of set) {
        const rest = set.filter(name => name !== member);
        const verdict = yield* inquiry_settle({ composition: rest, why: `${names(rest)}, the control without ${member}` }, book);
        if (verdict.kind === 'green')
            continue;
        const needless = member !== suspect && hasSignals(verdict, signals);
        return needless ? yield* proveMinimal(rest, interaction) : null;
    }
    return { branches: set, signals: whole.signals };
}
function* minimal_set_isRed(composition, interaction, inspect) {
    const why = `${names(composition)}, to find what ${interaction.suspect} collides with`;
    return hasSignals(yield* inspect({ composition, why }, interaction.book), interaction.signals);
}
function hasSignals(verdict, signals) {
    if (verdict.kind !== 'red')
        return false;
    return signals.length === 0 || verdict.signals.some(signal => signals.includes(signal));
}
function names(composition) {
    return composition.length <= 3 ? composition.join(' + ') : `${composition.length} candidates`;
}

;// CONCATENATED MODULE: ./lib/isolate/explain-red.js


function* explainRed({ before, suspect }, book) {
    const whole = [...before, suspect];
    const together = yield* inquiry_settle({ composition: whole, why: `${suspect} on top of what is green` }, book);
    if (together.kind !== 'red')
        return inconclusive(suspect, 'with it, the gates could not be judged or failed differently each time');
    const alone = yield* inquiry_settle({ composition: [suspect], why: `${suspect} alone` }, book);
    switch (alone.kind) {
        case 'red':
            return blame([suspect], alone.signals, explain_red_evidence({ reds: [[suspect], whole], greens: [before] }, book));
        case 'unresolved':
            return inconclusive(suspect, 'it turns green candidates red, but alone it could not be judged');
        case 'green':
            break;
    }
    const set = yield* findMinimalSet({ before, suspect, signals: together.signals, book });
    if (set === null) {
        return inconclusive(suspect, 'it turns green candidates red, but no smallest set that is to blame could be proved');
    }
    const controls = set.branches.map(member => set.branches.filter(name => name !== member));
    return blame(set.branches, set.signals, explain_red_evidence({ reds: [set.branches, whole], greens: [before, ...controls] }, book));
}
function blame(branches, signals, proof) {
    return { kind: 'culprit', culprit: { branches, signals, heldOut: branches.at(-1) ?? '', evidence: proof } };
}
function explain_red_evidence({ reds, greens }, book) {
    const red = reds.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'red');
    const green = greens.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'green');
    return [...new Set([...red, ...green].map(({ index }) => index))].sort((a, b) => a - b);
}
function inconclusive(candidate, reason) {
    return { kind: 'inconclusive', candidate, reason };
}

;// CONCATENATED MODULE: ./lib/isolate/wording.js
function allTogether(count) {
    return count === 1 ? 'the only one left' : count === 2 ? 'both together' : `all ${count} together`;
}
function wording_firstOf(count, all) {
    return count === 1 ? `the first of ${all}` : `the first ${count} of ${all}`;
}

;// CONCATENATED MODULE: ./lib/isolate/bisect.js




function* bisect(candidates, book, isBuiltOn) {
    let rest = candidates;
    const findings = [];
    while (rest.length > 0) {
        const whole = yield* inquiry_settle({ composition: rest, why: allTogether(rest.length) }, book);
        if (whole.kind === 'green')
            break;
        const suspicion = yield* findSuspect(rest, book);
        findings.push(yield* explainRed(suspicion, book));
        rest = rest.filter(name => name !== suspicion.suspect && !isBuiltOn(name, suspicion.suspect));
    }
    return conclude(rest, findings, book);
}
function* findSuspect(rest, book) {
    let { green, bad } = knownBounds(rest, book);
    while (bad - green > 1) {
        const middle = Math.floor((green + bad) / 2);
        const why = `${wording_firstOf(middle, rest.length)}, to find the one that spoils it`;
        const verdict = yield* look({ composition: rest.slice(0, middle), why }, book);
        if (verdict.kind === 'green')
            green = middle;
        else
            bad = middle;
    }
    const [suspect = ''] = rest.slice(green, bad);
    return { before: rest.slice(0, green), suspect };
}
function knownBounds(rest, book) {
    const known = rest.map((_, i) => recall(rest.slice(0, i + 1), book)?.kind ?? null);
    const green = known.lastIndexOf('green') + 1;
    const bad = known.findIndex((kind, i) => i >= green && kind !== null) + 1;
    return { green, bad: bad === 0 ? rest.length : bad };
}

;// CONCATENATED MODULE: ./lib/isolate/each.js




function* each(candidates, book, isBuiltOn) {
    if (readVerdict(book.of(candidates))?.kind === 'green')
        return conclude(candidates, [], book);
    let kept = [];
    const out = [];
    const findings = [];
    for (const suspect of candidates) {
        if (out.some(name => isBuiltOn(suspect, name)))
            continue;
        const composition = [...kept, suspect];
        const verdict = yield* inquiry_settle({ composition, why: `${suspect} on top of ${kept.length} that are green` }, book);
        if (verdict.kind === 'green') {
            kept = composition;
            continue;
        }
        findings.push(yield* explainRed({ before: kept, suspect }, book));
        out.push(suspect);
    }
    return conclude(kept, findings, book);
}

;// CONCATENATED MODULE: ./lib/isolate/final.js





function* final_final(candidates, book) {
    const verdict = yield* inquiry_settle({ composition: candidates, why: allTogether(candidates.length) }, book);
    if (verdict.kind === 'green')
        return conclude(candidates, [], book);
    const reason = verdict.kind === 'red'
        ? `all candidates together are red, twice${final_listed(verdict.signals)}; isolation \`final\` does not look for the one to blame`
        : 'the gates could not be judged on all candidates together, twice';
    const findings = candidates.map(candidate => ({ kind: 'inconclusive', candidate, reason }));
    return conclude([], findings, book);
}
function final_listed(signals) {
    return signals.length === 0 ? '' : ` (${(0,few_of/* fewOf */.s)(signals.map(describeSignal))})`;
}

;// CONCATENATED MODULE: ./lib/isolate/isolator-for.js





function isolatorFor(isolation, isBuiltOn = () => false) {
    const method = methodFor(isolation);
    return (candidates, trials) => method(candidates, openNotebook(trials), isBuiltOn).next().value;
}
function methodFor(isolation) {
    switch (isolation) {
        case 'each':
            return each;
        case 'bisect':
            return bisect;
        case 'final':
            return final_final;
        default:
            return (0,assert_never/* assertNever */.x)(isolation);
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/judge-trial.js


function judgeTrial(probe, baseline) {
    const mute = new Set(probe.gates.filter(isMute).map(({ gate }) => gate));
    const known = new Set(baseline.signals);
    const signals = probe.signals.filter(signal => {
        const gate = gateOf(signal);
        return !known.has(signal) && (gate === null ? mute.size === 0 : !mute.has(gate));
    });
    if (signals.length > 0)
        return { outcome: 'red', signals };
    return { outcome: mute.size > 0 ? 'unresolved' : 'green', signals: [] };
}
function isMute(run) {
    return run.outcome !== 'pass' && !(0,gate_outcome/* isBlamable */.p)(run);
}

;// CONCATENATED MODULE: ./lib/probe/allowed-variables.js
const STANDARD = new Set([
    'PATH LANG LANGUAGE TERM TZ SHELL USER LOGNAME NO_COLOR LD_LIBRARY_PATH PKG_CONFIG_PATH',
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO',
    'AWS_CA_BUNDLE CARGO_HTTP_CAINFO DENO_CERT',
    'NODE_PATH NVM_DIR NVM_BIN VOLTA_HOME BUN_INSTALL PNPM_HOME COREPACK_HOME npm_config_registry NPM_CONFIG_REGISTRY',
    'npm_config_cache NPM_CONFIG_CACHE npm_config_cafile NPM_CONFIG_CAFILE npm_config_prefix NPM_CONFIG_PREFIX',
    'YARN_NPM_REGISTRY_SERVER PLAYWRIGHT_BROWSERS_PATH PUPPETEER_CACHE_DIR CYPRESS_CACHE_FOLDER CHROME_BIN',
    'VIRTUAL_ENV PYENV_ROOT PYENV_VERSION CONDA_PREFIX PYTHONUSERBASE pythonLocation Python_ROOT_DIR PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL PIP_TRUSTED_HOST PIP_CACHE_DIR UV_INDEX_URL UV_DEFAULT_INDEX UV_CACHE_DIR UV_PYTHON_INSTALL_DIR',
    'GOROOT GOPATH GOBIN GOCACHE GOMODCACHE GOPROXY GOFLAGS GOSUMDB GONOSUMDB GONOPROXY GOPRIVATE GOTOOLCHAIN',
    'CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN RUSTUP_DIST_SERVER',
    'JAVA_HOME JDK_HOME MAVEN_HOME MAVEN_OPTS GRADLE_HOME GRADLE_USER_HOME ANDROID_HOME ANDROID_SDK_ROOT',
    'ANDROID_NDK_HOME DOTNET_ROOT NUGET_PACKAGES',
    'GEM_HOME GEM_PATH RBENV_ROOT ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR SDKMAN_DIR STACK_ROOT OPAMROOT MIX_HOME HEX_HOME',
    'AGENT_TOOLSDIRECTORY RUNNER_TOOL_CACHE RUNNER_OS RUNNER_ARCH ImageOS ImageVersion'
].flatMap(line => line.split(' ')));
const PATTERNS = [
    /^LC_[A-Z]+$/,
    /^(?:JAVA_HOME|GOROOT)_[0-9_]+_[A-Za-z0-9]+$/,
    /^(?:https?|ftp|no|all)_proxy$/i
];
const SECRET = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|_AUTH/i;
const NO_SECRET = new Set(['GOPRIVATE']);
function isStandardVariable(name) {
    return STANDARD.has(name) || PATTERNS.some(pattern => pattern.test(name));
}
function looksLikeSecret(name) {
    return !NO_SECRET.has(name) && (SECRET.test(name) || /^GITHUB_/i.test(name));
}

;// CONCATENATED MODULE: ./lib/probe/tool-homes.js
const BELOW_HOME = [
    ['ASDF_DATA_DIR', '.asdf'],
    ['BUN_INSTALL', '.bun'],
    ['CARGO_HOME', '.cargo'],
    ['COREPACK_HOME', '.cache/node/corepack'],
    ['CYPRESS_CACHE_FOLDER', '.cache/Cypress'],
    ['GOPATH', 'go'],
    ['MISE_DATA_DIR', '.local/share/mise'],
    ['NUGET_PACKAGES', '.nuget/packages'],
    ['NVM_DIR', '.nvm'],
    ['OPAMROOT', '.opam'],
    ['PLAYWRIGHT_BROWSERS_PATH', '.cache/ms-playwright'],
    ['PUPPETEER_CACHE_DIR', '.cache/puppeteer'],
    ['PYENV_ROOT', '.pyenv'],
    ['PYTHONUSERBASE', '.local'],
    ['RBENV_ROOT', '.rbenv'],
    ['RUSTUP_HOME', '.rustup'],
    ['SDKMAN_DIR', '.sdkman'],
    ['STACK_ROOT', '.stack'],
    ['UV_PYTHON_INSTALL_DIR', '.local/share/uv/python'],
    ['VOLTA_HOME', '.volta']
];
function defaultToolHomes(source) {
    const home = source['HOME']?.replace(/\/+$/, '') ?? '';
    if (!home.startsWith('/'))
        return [];
    return BELOW_HOME.map(([variable, path]) => ({ variable, path: `${home}/${path}` }));
}

;// CONCATENATED MODULE: ./lib/probe/gate-environment.js


const NEVER = /^(?:INPUT|ACTIONS)_/i;
function gateEnvironment(source, allow, folders) {
    const asked = new Set(allow);
    const environment = {};
    for (const [name, value] of Object.entries(source)) {
        if (value === undefined || NEVER.test(name))
            continue;
        if (asked.has(name) || (isStandardVariable(name) && !looksLikeSecret(name)))
            environment[name] = value;
    }
    const { home, temp, toolHomes = [] } = folders;
    for (const { variable, path } of defaultToolHomes(source)) {
        if (toolHomes.includes(path))
            environment[variable] ??= path;
    }
    return {
        ...environment,
        CI: 'true',
        HOME: home,
        XDG_CACHE_HOME: `${home}/.cache`,
        XDG_CONFIG_HOME: `${home}/.config`,
        XDG_DATA_HOME: `${home}/.local/share`,
        XDG_STATE_HOME: `${home}/.local/state`,
        TMPDIR: temp,
        TMP: temp,
        TEMP: temp
    };
}

;// CONCATENATED MODULE: ./lib/probe/safe-names.js
const LONGEST = 60;
function uniqueSlugs(texts) {
    const taken = new Set();
    return texts.map(text => {
        const plain = safeName(text);
        let slug = plain;
        for (let n = 2; taken.has(slug.toLowerCase()); n++)
            slug = `${plain}-${n}`;
        taken.add(slug.toLowerCase());
        return slug;
    });
}
function safeName(text) {
    const safe = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
    return safe.slice(-LONGEST).replace(/^[-.]+/, '') || 'unnamed';
}

;// CONCATENATED MODULE: ./lib/probe/report-harvest.js


async function openHarvester(place, declared, files) {
    const { shared } = declared;
    await clearAll([...shared, ...declared.gates.flatMap(gate => gate.reports)], place.root, files);
    const stamps = new Map();
    const written = new Set();
    return {
        prepare: async (gate) => {
            await clearAll(gate.reports, place.root, files);
        },
        harvest: async (gate, slug) => {
            const basket = openBasket({ ...place, folder: `${place.folder}/${slug}` }, files);
            for (const spec of gate.reports) {
                const found = await files.find(place.root, spec.glob);
                if (found.length === 0)
                    basket.miss(spec.glob);
                for (const file of found)
                    await basket.take(spec, file);
            }
            for (const spec of shared) {
                for (const file of await files.find(place.root, spec.glob)) {
                    if (stamps.get(file.path) !== file.stamp && (await basket.take(spec, file)))
                        written.add(spec.glob);
                }
            }
            for (const [path, stamp] of basket.stamps)
                stamps.set(path, stamp);
            return basket.harvest;
        },
        missing: () => [...new Set(shared.map(({ glob }) => glob))].filter(glob => !written.has(glob))
    };
}
async function clearAll(specs, root, files) {
    for (const glob of new Set(specs.map(spec => spec.glob)))
        await files.clear(root, glob);
}
function openBasket(place, files) {
    const copies = new Map();
    const stamps = new Map();
    const reports = [];
    const tests = [];
    const missing = [];
    async function copyOnce(file) {
        const known = copies.get(file.path);
        if (known !== undefined)
            return known;
        stamps.set(file.path, file.stamp);
        const number = String(copies.size + 1).padStart(3, '0');
        const copy = `${place.folder}/${number}-${safeName(file.path.slice(file.path.lastIndexOf('/') + 1))}`;
        const why = await tryTo(async () => {
            await files.copy(place.root, file, `${place.reportDir}/${copy}`);
        });
        if (why !== null)
            missing.push(`${file.path} (${why})`);
        copies.set(file.path, why === null ? copy : null);
        return why === null ? copy : null;
    }
    async function readTests(file, copy) {
        const why = await tryTo(async () => {
            tests.push({ path: file.path, text: await files.read(`${place.reportDir}/${copy}`) });
        });
        if (why !== null)
            missing.push(`${file.path} (${why})`);
    }
    return {
        harvest: { reports, tests, missing },
        stamps,
        miss: what => missing.push(what),
        take: async (spec, file) => {
            const copy = await copyOnce(file);
            if (copy === null)
                return false;
            if (reports.some(({ kind, path }) => kind === spec.kind && path === file.path))
                return true;
            reports.push({ kind: spec.kind, path: file.path, copy, bytes: file.bytes });
            if (spec.kind === 'tests')
                await readTests(file, copy);
            return true;
        }
    };
}
async function tryTo(action) {
    try {
        await action();
        return null;
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probe/live-lines.js
const live_lines_MOST_LINES = 20_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;
function liveLines(show) {
    let lines = 0;
    let characters = 0;
    return line => {
        if (lines > live_lines_MOST_LINES || characters > MOST_CHARACTERS)
            return;
        lines++;
        characters += line.length;
        const last = lines > live_lines_MOST_LINES || characters > MOST_CHARACTERS;
        show(last ? '[too much output to show: the rest is in the log file]' : line);
    };
}

;// CONCATENATED MODULE: ./lib/probe/run-gate.js


async function runGate(gate, site, ports) {
    const { harvester, judging, root } = site;
    const log = `logs/${site.probe}/${site.slug}.log`;
    await harvester.prepare(gate);
    const head = await readHead(root, ports);
    const { end, seconds, tail } = await runShell(gate, site, log, ports);
    const { reports, tests: texts, missing } = await harvester.harvest(gate, site.slug);
    const tests = texts.length === 0 ? null : judging.readTests(texts, root);
    const expectsTests = [...gate.reports, ...reports].some(({ kind }) => kind === 'tests');
    const judged = judging.judge({ end, expectsTests, missingReports: missing, tests });
    const moved = (await readHead(root, ports)) !== head;
    const { outcome, reason } = moved ? MOVED_HEAD : judged;
    ports.runner.progress({ kind: 'gate-ended', gate: gate.name, text: `${outcome} in ${seconds.toFixed(1)} s: ${reason}` });
    const run = { gate: gate.name, command: gate.command, outcome, reason, end, seconds, log, tail, reports, tests };
    return { run, signals: signalsOf(run, judging), missingReports: missing };
}
async function runShell({ name, command, timeoutSeconds }, { probe, subject, root, environment, reportDir }, log, { shell, runner }) {
    const onLine = liveLines(line => {
        runner.progress({ kind: 'gate-line', gate: name, line });
    });
    runner.progress({ kind: 'gate-started', gate: name, title: `on ${subject} (${probe})` });
    try {
        const logFile = `${reportDir}/${log}`;
        return await shell.run({ command, directory: root, environment, timeoutSeconds, logFile, onLine });
    }
    catch (error) {
        runner.progress({ kind: 'gate-ended', gate: name, text: 'stopped before its end' });
        throw error;
    }
}
const MOVED_HEAD = {
    outcome: 'broken',
    reason: 'the gate moved HEAD of the clone it ran in, so it is not known what was tested'
};
function signalsOf({ gate, outcome, tests }, { signals }) {
    if (outcome === 'pass')
        return [];
    const finer = tests === null ? [] : signals(gate, tests);
    return finer.length > 0 ? finer : [`gate:${gate}`];
}
async function readHead(root, { files }) {
    try {
        return await files.read(`${root}/.git/HEAD`);
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probe/probe.js






async function probe(request, setup, ports) {
    if (setup.gates.length === 0)
        throw new RangeError('a probe needs at least one gate');
    const started = ports.clock.seconds();
    const { id } = request;
    const subject = describeSubject(request);
    const root = `${ports.workDir}/probe/tree`;
    const home = `${ports.workDir}/probe/${id}-home`;
    const temp = `${ports.workDir}/probe/${id}-tmp`;
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    await ports.git.composer.checkout(request.commit, root);
    await ports.files.makeFolder(home);
    await ports.files.makeFolder(temp);
    const environment = await environmentFor({ home, temp }, setup, ports);
    const place = { root, reportDir: setup.reportDir, folder: `logs/${id}/reports` };
    const harvester = await openHarvester(place, { gates: setup.gates, shared: setup.reports }, ports.files);
    const slugs = uniqueSlugs(setup.gates.map(gate => gate.name));
    const judged = [];
    for (const [i, gate] of setup.gates.entries()) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const site = { probe: id, subject, slug: slugs[i] ?? '', root, environment, reportDir: setup.reportDir };
        judged.push(await runGate(gate, { ...site, harvester, judging: setup }, ports));
    }
    for (const folder of [home, temp])
        await tryRemoveFolder(folder, ports);
    return { ...request, ...summarise(judged, harvester.missing()), seconds: ports.clock.seconds() - started };
}
function describeSubject({ candidates }) {
    if (candidates.length === 0)
        return 'the base';
    const shown = candidates.slice(0, 3).join(' + ');
    return candidates.length > 3 ? `${shown} + ${candidates.length - 3} more` : shown;
}
function summarise(judged, missingShared) {
    const gates = judged.map(({ run }) => run);
    const signals = [...judged.flatMap(gate => gate.signals), ...missingShared.map(glob => `report:${glob}`)];
    const missing = [...judged.flatMap(gate => gate.missingReports), ...missingShared];
    return {
        outcome: probe_outcomeOf(gates, missingShared),
        signals: [...new Set(signals)].sort(),
        gates,
        missingReports: [...new Set(missing)]
    };
}
function probe_outcomeOf(gates, missingShared) {
    if (missingShared.length > 0)
        return 'broken';
    if (gates.every(({ outcome }) => outcome === 'pass'))
        return 'pass';
    return gates.every(({ outcome }) => outcome === 'pass' || outcome === 'fail') ? 'fail' : 'broken';
}
async function environmentFor(folders, setup, ports) {
    const toolHomes = [];
    for (const { path } of defaultToolHomes(ports.environment))
        if (await ports.files.isFolder(path))
            toolHomes.push(path);
    return gateEnvironment(ports.environment, setup.environment, { ...folders, toolHomes });
}
async function tryRemoveFolder(path, { files }) {
    try {
        await files.removeFolder(path);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/probe-bench.js



class ProbeBench {
    trials = [];
    byName;
    byTree = new Map();
    request;
    ports;
    base = null;
    count = 0;
    constructor(request, ports) {
        this.request = request;
        this.ports = ports;
        this.byName = new Map(request.collection.candidates.map(candidate => [candidate.name, candidate]));
    }
    get probedBaseline() {
        return this.base;
    }
    async baseline() {
        const { commit, tree } = this.request.collection.base;
        this.base ??= await this.probe({ purpose: 'baseline', candidates: [], commit, tree });
        return this.base;
    }
    async compose(names) {
        const candidates = names.flatMap(name => this.byName.get(name) ?? []);
        return await compose(this.request.collection.base, candidates, this.request.config.strategy, this.ports);
    }
    async tryOut(names, whole) {
        const baseline = await this.baseline();
        const composition = await this.compose(names);
        if (included(composition).length < names.length) {
            this.trials.push({ candidates: names, outcome: 'unresolved', signals: [], probe: null });
            return;
        }
        const { commit, tree } = composition;
        const before = this.trials.filter(trial => sameNames(trial.candidates, names)).length;
        const purpose = before > 0 ? 'repeat' : sameNames(names, whole) ? 'integration' : 'isolation';
        const known = this.byTree.get(tree)?.[before];
        const probed = known ?? (await this.probe({ purpose, candidates: names, commit, tree }));
        this.trials.push({ candidates: names, ...judgeTrial(probed, baseline), probe: probed });
    }
    async greenProbe(tree) {
        const baseline = await this.baseline();
        return this.byTree.get(tree)?.findLast(probed => judgeTrial(probed, baseline).outcome === 'green') ?? null;
    }
    lastRed() {
        return this.trials.findLast(trial => trial.outcome === 'red')?.probe ?? null;
    }
    async probe(what) {
        const done = await probe({ id: `probe-${++this.count}`, ...what }, this.request.setup, this.ports);
        this.byTree.set(done.tree, [...(this.byTree.get(done.tree) ?? []), done]);
        this.request.onProbe(done);
        return done;
    }
}
function sameNames(a, b) {
    return a.length === b.length && a.every((name, i) => name === b[i]);
}

;// CONCATENATED MODULE: ./lib/pipeline/stack.js
function stackOf(candidates) {
    const heads = new Map(candidates.map(({ name, head }) => [name, head]));
    const histories = new Map(candidates.map(({ name, commits }) => [name, new Set(commits.map(({ oid }) => oid))]));
    return (candidate, other) => {
        const head = heads.get(other);
        return candidate !== other && head !== undefined && histories.get(candidate)?.has(head) === true;
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/prove.js






async function prove(request, ports) {
    const bench = new ProbeBench(request, ports);
    const order = request.plan.steps.map(step => step.candidate);
    const isBuiltOn = stackOf(request.collection.candidates);
    const isolator = isolatorFor(request.config.isolation, isBuiltOn);
    let heldOut = NOBODY;
    for (;;) {
        const out = held_out_namesOf(heldOut);
        const composition = await bench.compose(order.filter(name => !out.has(name)));
        const names = included(composition);
        if (names.length === 0 || request.config.gates.length === 0) {
            const refused = heldOut.culprits.length === 0 ? bench.lastRed() : null;
            return { composition, heldOut, baseline: bench.probedBaseline, integration: refused ?? bench.probedBaseline };
        }
        const baseline = await bench.baseline();
        if (baseline.gates.some(isMute))
            return { composition, heldOut, baseline, integration: null };
        const found = await isolate(names, { isolator, bench, ports });
        if (found.culprits.length + found.inconclusive.length === 0) {
            return { composition, heldOut, baseline, integration: await bench.greenProbe(composition.tree) };
        }
        heldOut = held_out_holdOut(heldOut, found, order, isBuiltOn);
        request.onHeldOut(heldOut);
    }
}
async function isolate(names, { isolator, bench, ports }) {
    for (;;) {
        const step = isolator(names, bench.trials);
        if (step.kind === 'done') {
            const trialsOf = (indices) => indices.flatMap(i => bench.trials[i] ?? []);
            const culprits = step.culprits.map(culprit => ({ ...culprit, trials: trialsOf(culprit.evidence) }));
            return { culprits, inconclusive: step.inconclusive };
        }
        ports.runner.progress({ kind: 'step', text: step.why });
        for (const composition of step.compositions)
            await bench.tryOut(composition, names);
    }
}

// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(9740);
;// CONCATENATED MODULE: ./lib/report/escape/markdown-code.js

function codeSpan(text) {
    const line = (0,visible_text/* oneLine */.TN)(text);
    if (line === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(line, 0) + 1);
    const padding = /^`|`$|^ .*[^ ].* $/.test(line) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
function codeBlock(text, language = 'text') {
    const lines = (0,visible_text/* visibleLines */.gB)(text).replace(/\n+$/, '');
    const fence = '`'.repeat(longestRun(lines, 2) + 1);
    return `${fence}${language}\n${lines}\n${fence}`;
}
function longestRun(text, atLeast) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), atLeast);
}

;// CONCATENATED MODULE: ./lib/report/escape/markdown-table.js

function cellCode(text) {
    if (!text.includes('|'))
        return codeSpan(text);
    const parts = text.split('|');
    return parts.map(part => (part === '' ? '' : codeSpan(part))).join('&#124;');
}
function cell(markdown) {
    return markdown.replace(/\s*\n\s*/g, '<br>');
}

;// CONCATENATED MODULE: ./lib/report/escape/markdown-text.js


const ACTIVE = new RegExp([
    '@[\\p{L}\\p{N}]',
    '#\\p{N}',
    '\\bGH-\\p{N}',
    '\\b[a-z][a-z0-9+.-]*:\\/\\/',
    '\\bwww\\.',
    '\\b(?:mailto|xmpp):',
    ':(?=[^:]*[a-z+-]|100:|1234:)[a-z0-9_+-]+:',
    '\\$',
    '\\b(?=[a-f]*[0-9])[0-9a-f]{7,64}\\b'
].join('|'), 'iu');
function markdownText(text) {
    return escapeStart((0,visible_text/* oneLine */.TN)(text).trim().split(/ +/).map(word).join(' '));
}
function word(text) {
    return ACTIVE.test(text) ? cellCode(text) : escapeWord(text);
}
function escapeWord(text) {
    return text
        .replace(/[\\`*[\]~]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=[#\p{L}])/gu, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/\|/g, '&#124;');
}
function escapeStart(markdown) {
    return markdown.replace(/^[-+=#>]/, '\\$&').replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

;// CONCATENATED MODULE: ./lib/report/phrase.js





const NOTHING = [];
function phrase_name(text) {
    return [{ kind: 'name', text }];
}
function say(strings, ...values) {
    return strings.flatMap((text, i) => [{ kind: 'words', text }, ...toPieces(values[i] ?? '')]);
}
function toPieces(value) {
    if (typeof value === 'object')
        return value;
    return [{ kind: 'prose', text: String(value) }];
}
function phrase_names(list, limit = 6) {
    return enumerate(list.map(phrase_name), limit);
}
function enumerate(list, limit = 6) {
    const shown = list.length > limit ? [...list.slice(0, limit - 1), say `${list.length - limit + 1} more`] : list;
    const last = shown.at(-1);
    if (last === undefined)
        return NOTHING;
    if (shown.length === 1)
        return last;
    return say `${joined(shown.slice(0, -1), ', ')} and ${last}`;
}
function joined(list, between) {
    return list.flatMap((phrase, i) => (i === 0 ? phrase : [{ kind: 'words', text: between }, ...phrase]));
}
function toMarkdown(phrase) {
    return speak(phrase, { name: codeSpan, prose: markdownProse, words: text => text });
}
function toCell(phrase) {
    return cell(speak(phrase, { name: cellCode, prose: markdownProse, words: text => text }));
}
function toTerminal(phrase) {
    return speak(phrase, { name: terminal_text/* terminalLine */.tL, prose: terminalProse, words: text => text });
}
function toPlain(phrase) {
    return speak(phrase, { name: visible_text/* oneLine */.TN, prose: visible_text/* oneLine */.TN, words: text => text });
}
function speak(phrase, voice) {
    return phrase.map(piece => voice[piece.kind](piece.text)).join('');
}
function markdownProse(text) {
    return text === '' ? '' : markdownText(text);
}
function terminalProse(text) {
    return (0,terminal_text/* terminalLine */.tL)(text);
}

;// CONCATENATED MODULE: ./lib/report/facts/candidates.js
function mergedIn(record) {
    return record.candidates.filter(({ status }) => status === 'merged');
}
function heldOut(record) {
    return record.candidates.filter(({ status }) => status === 'held-out');
}
function partlyIn(record) {
    return record.candidates.filter(({ status }) => status === 'partial');
}
function candidates_landed(record) {
    return inMergeOrder(record).filter(({ outcome }) => outcome === 'merged' || outcome === 'partial');
}
function inMergeOrder(record) {
    const position = new Map(record.plan?.steps.map(step => [step.candidate, step.position]));
    const place = ({ name }) => position.get(name) ?? Number.MAX_SAFE_INTEGER;
    return [...record.candidates].sort((a, b) => place(a) - place(b));
}
function candidateNamed(record, name) {
    const known = INDEX.get(record.candidates);
    const index = known ?? new Map(record.candidates.map(candidate => [candidate.name, candidate]));
    if (known === undefined)
        INDEX.set(record.candidates, index);
    return index.get(name) ?? null;
}
const INDEX = new WeakMap();
function authorOf(record, branch) {
    const author = candidateNamed(record, branch)?.author ?? null;
    return author === '' ? null : author;
}
function standingOf({ outcome, status }) {
    switch (outcome) {
        case 'merged':
            return { mark: 'in', word: 'merged' };
        case 'partial':
            return { mark: 'part', word: 'merged in part' };
        case 'contained':
            return { mark: 'none', word: 'already in the base' };
        case 'duplicate':
            return { mark: 'none', word: 'same commit as another' };
        case 'missing':
            return { mark: 'out', word: 'not found' };
        case 'not-reached':
            return { mark: 'none', word: 'not integrated' };
        case 'unrelated':
        case 'conflict':
        case 'culprit':
        case 'inconclusive':
        case 'depends':
            return { mark: status === 'partial' ? 'part' : 'out', word: 'held out' };
    }
}
function reasonOf(record, candidate) {
    const { word } = standingOf(candidate);
    if (record.run.mode !== 'analyze' || candidate.outcome !== 'not-reached') {
        return candidate.reason.startsWith(`${word}: `) ? candidate.reason.slice(word.length + 2) : candidate.reason;
    }
    const conflicts = record.conflicts.filter(({ branches }) => branches.includes(candidate.name));
    const others = [...new Set(conflicts.flatMap(({ branches }) => branches.filter(branch => branch !== candidate.name)))];
    return others.length === 0 ? 'conflicts with nothing' : `conflicts with ${others.join(', ')}`;
}
function linesOf({ files }) {
    return {
        added: files.reduce((sum, file) => sum + file.added, 0),
        removed: files.reduce((sum, file) => sum + file.removed, 0)
    };
}

;// CONCATENATED MODULE: ./lib/report/facts/probes.js

function baselineProbe(record) {
    return record.probes.find(({ purpose }) => purpose === 'baseline') ?? null;
}
function integrationProbe(record) {
    const tree = record.staging?.tree;
    if (tree !== undefined)
        return record.probes.findLast(probe => probe.tree === tree) ?? null;
    const inside = candidates_landed(record).map(({ name }) => name);
    return record.probes.findLast(({ candidates }) => isSame(candidates, inside) && inside.length > 0) ?? null;
}
function isSame(a, b) {
    return a.length === b.length && a.every((name, i) => name === b[i]);
}
function probeAlone(record, candidate) {
    return record.probes.findLast(({ candidates }) => candidates.length === 1 && candidates[0] === candidate) ?? null;
}
function probeById(record, id) {
    return record.probes.find(probe => probe.id === id) ?? null;
}
function failingGates(probe) {
    return probe.gates.filter(({ outcome }) => outcome !== 'pass');
}
function testTotals(probe) {
    const counts = probe.gates.flatMap(({ tests }) => tests ?? []);
    if (counts.length === 0)
        return null;
    const sum = (key) => counts.reduce((n, c) => n + c[key], 0);
    return { total: sum('total'), passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
function gateCommands(record) {
    return [...new Set(record.probes.flatMap(({ gates }) => gates.map(({ command }) => command)))];
}

;// CONCATENATED MODULE: ./lib/report/facts/commands.js




function isTypable(name) {
    return name !== '' && !name.startsWith('-') && !name.includes('\\') && (0,visible_text/* showInvisible */.jQ)(name) === name;
}
function headWord(candidate) {
    const { name, sha, source } = candidate;
    if (isTypable(name) && source === `refs/heads/${name}`)
        return (0,shell_quote/* shellQuote */.Z)(name);
    if (isTypable(name) && source === `refs/remotes/origin/${name}`)
        return (0,shell_quote/* shellQuote */.Z)(`origin/${name}`);
    return sha;
}
function goTo(candidate) {
    const { name, sha, source } = candidate;
    const pull = /^refs\/pull\/(\d+)\/head$/.exec(source ?? '');
    if (pull?.[1] !== undefined)
        return [`gh pr checkout ${pull[1]}`];
    if (isTypable(name) && source?.startsWith('refs/') === true)
        return [`git switch ${(0,shell_quote/* shellQuote */.Z)(name)}`];
    return sha === null ? [] : [`git switch --detach ${sha}`];
}
function commands_mergeInto(record, branch, other) {
    const mover = candidateNamed(record, branch);
    const candidate = candidateNamed(record, other);
    const what = candidate === null ? baseWord(record) : headWord(candidate);
    if (mover === null || what === null)
        return [];
    const start = [...fetchFor([mover, candidate]), ...goTo(mover), `git merge ${what}`];
    const isOnBranch = start.some(command => command.startsWith('git switch ') && !command.includes('--detach'));
    return isOnBranch ? [...start, '# settle the conflict, git add the files, then:', 'git commit', 'git push'] : start;
}
function baseWord(record) {
    if (record.base === null)
        return null;
    return isTypable(record.base.name) ? (0,shell_quote/* shellQuote */.Z)(record.base.name) : record.base.sha;
}
function fetchFor(candidates) {
    const remote = candidates.some(candidate => candidate?.source?.startsWith('refs/heads/') === false);
    return remote ? ['git fetch origin'] : [];
}
function reproduce(record, culprit) {
    const heads = culprit.branches.flatMap(branch => candidateNamed(record, branch)?.sha ?? []);
    if (record.base === null || heads.length < culprit.branches.length)
        return [];
    return [
        '# shows the failure, on the commits of this run',
        `git switch --detach ${record.base.sha}`,
        ...heads.map(sha => `git merge --no-edit ${sha}`),
        ...failingCommands(record, culprit)
    ];
}
function failingCommands(record, culprit) {
    const red = culprit.evidence.filter(({ outcome }) => outcome === 'red');
    const gates = red.flatMap(({ probe }) => probeById(record, probe)?.gates ?? []);
    const failing = gates.filter(({ outcome }) => outcome !== 'pass').map(({ command }) => command);
    return failing.length > 0 ? [...new Set(failing)] : gateCommands(record);
}
function land(record, staging) {
    const base = record.base?.name.replace(/^(?:refs\/heads\/|origin\/)/, '');
    if (base === undefined || !isTypable(base))
        return [];
    const fetch = staging.where === 'origin' ? [`git fetch origin ${(0,shell_quote/* shellQuote */.Z)(staging.ref)}`] : [];
    const push = staging.where === 'origin' ? [`git push origin ${(0,shell_quote/* shellQuote */.Z)(base)}`] : [];
    return [...fetch, `git switch ${(0,shell_quote/* shellQuote */.Z)(base)}`, `git merge --ff-only ${staging.candidate}`, ...push];
}
function runCommand(record) {
    const branches = record.plan?.steps.map(step => step.candidate) ?? [];
    if (branches.length === 0 || branches.length > 12 || !branches.every(isTypable))
        return [];
    const flags = branches.map(branch => `--branches ${(0,shell_quote/* shellQuote */.Z)(branch)}`);
    return [`integration-orchestrator run ${flags.join(' ')} --gates 'test: …'`];
}
function dropStaging({ ref, sha, where }) {
    if (where === 'local')
        return `git update-ref -d ${(0,shell_quote/* shellQuote */.Z)(ref)} ${sha}`;
    return `git push --force-with-lease=${(0,shell_quote/* shellQuote */.Z)(`${ref}:${sha}`)} origin ${(0,shell_quote/* shellQuote */.Z)(`:${ref}`)}`;
}

;// CONCATENATED MODULE: ./lib/report/facts/findings.js


function regressedTests(record) {
    return record.comparison?.tests?.rows.filter(({ change }) => domain_comparison/* REGRESSIONS */.R.includes(change)) ?? [];
}
function regressedGates(record) {
    const named = new Set(regressedTests(record).map(({ gate }) => gate));
    return record.comparison?.gates.filter(({ change, gate }) => change === 'regressed' && !named.has(gate)) ?? [];
}
function unjudgedGates(record) {
    return record.comparison?.gates.filter(({ change }) => change === 'broken' || change === 'unknown') ?? [];
}
const findings_SUSPICIOUS = [
    'not-run',
    'removed',
    'failing-removed',
    'newly-skipped',
    'failing-skipped',
    'flaky'
];
function suspiciousTests(record) {
    return record.comparison?.tests?.rows.filter(({ change }) => findings_SUSPICIOUS.includes(change)) ?? [];
}
function textualConflicts(record) {
    return record.conflicts.filter(conflict => conflict.foundBy !== 'gates' || culpritBehind(record, conflict) === null);
}
function culpritBehind(record, conflict) {
    const key = keyOf(conflict.branches);
    return record.culprits.find(({ branches }) => keyOf(branches) === key) ?? null;
}
function conflictIdOf(record, culprit) {
    const key = keyOf(culprit.branches);
    return record.conflicts.find(({ foundBy, branches }) => foundBy === 'gates' && keyOf(branches) === key)?.id ?? null;
}
function keptOut(record, conflict) {
    return conflict.branches
        .flatMap(branch => candidateNamed(record, branch) ?? [])
        .filter(({ outcome }) => outcome === 'conflict' || outcome === 'partial');
}
function movers(record, conflict) {
    const candidates = conflict.branches.flatMap(branch => candidateNamed(record, branch) ?? []);
    const kept = keptOut(record, conflict);
    if (kept.length > 0)
        return kept.map(({ name }) => name);
    const waiting = candidates.filter(({ status, outcome }) => status === 'held-out' && outcome !== 'not-reached');
    return (waiting.length > 0 ? waiting : candidates).map(({ name }) => name);
}
function isUndecided(record, conflict) {
    const parties = conflict.branches.flatMap(branch => candidateNamed(record, branch) ?? []);
    return parties.every(({ outcome }) => outcome === 'not-reached');
}
function needsPerson(conflict) {
    return conflict.resolution === null && !conflict.autoResolvable;
}
function isAnalysisOnly(record) {
    return record.run.mode === 'analyze';
}
function keyOf(branches) {
    return JSON.stringify([...branches].sort());
}

;// CONCATENATED MODULE: ./lib/report/facts/people.js


function authors(record, branches) {
    const known = new Map();
    for (const branch of branches)
        known.set(personKey(record, branch), person(record, branch));
    return enumerate([...known.values()]);
}
function person(record, branch) {
    const author = authorOf(record, branch);
    return author === null ? say `Author of ${phrase_name(branch)}` : say `${author}`;
}
function personKey(record, branch) {
    return authorOf(record, branch) ?? `\0${branch}`;
}

;// CONCATENATED MODULE: ./lib/report/facts/branch-actions.js







function branchActions(record) {
    const clashes = openConflicts(record);
    const told = new Set(clashes.map(({ mover }) => mover));
    return [
        ...clashes.map(clash => conflictAction(record, clash)),
        ...culpritActions(record),
        ...predictionActions(record),
        ...inMergeOrder(record).flatMap(candidate => candidateActions(record, candidate, told))
    ];
}
function openConflicts(record) {
    const groups = new Map();
    for (const conflict of textualConflicts(record)) {
        if (!needsPerson(conflict) || !isInTheWay(record, conflict))
            continue;
        const [mover, ...more] = movers(record, conflict);
        if (mover === undefined)
            continue;
        const others = conflict.branches.filter(branch => branch !== mover);
        const key = JSON.stringify([mover, more.length, ...others]);
        const known = groups.get(key)?.conflicts ?? [];
        groups.set(key, { mover, others, conflicts: [...known, conflict] });
    }
    return [...groups.values()];
}
function isInTheWay(record, conflict) {
    if (conflict.foundBy === 'prediction')
        return false;
    return isUndecided(record, conflict) || keptOut(record, conflict).length > 0;
}
function predictionActions(record) {
    const open = record.conflicts.filter(conflict => conflict.foundBy === 'prediction' && needsPerson(conflict));
    return open.map(conflict => ({
        who: authors(record, movers(record, conflict)),
        what: say `Check a predicted conflict (${conflict.type}) of ${phrase_names(conflict.branches)} in ${phrase_name(conflict.path)}. ${conflict.recommendation ?? conflict.meaning}`,
        commands: [],
        evidence: phrase_name(conflict.id)
    }));
}
function conflictAction(record, { mover, others, conflicts }) {
    const evidence = conflictIds(conflicts);
    const paths = phrase_names([...new Set(conflicts.map(({ path }) => path))]);
    const first = conflicts[0];
    const undecided = first !== undefined && isUndecided(record, first) && movers(record, first).length > 1;
    if (undecided) {
        const advice = first.recommendation === null ? NOTHING : say ` ${first.recommendation}`;
        return {
            who: authors(record, first.branches),
            what: say `Settle who goes first, as ${phrase_names(first.branches)} collide in ${paths}.${advice}`,
            commands: first.options[0]?.commands ?? [],
            evidence
        };
    }
    const other = others[0] ?? '';
    return {
        who: person(record, mover),
        what: say `Merge ${phrase_names(others)} into ${phrase_name(mover)}, settle ${paths}, push; the next run takes it in.`,
        commands: commands_mergeInto(record, mover, other),
        evidence
    };
}
function conflictIds(conflicts) {
    return phrase_names(conflicts.map(({ id }) => id));
}
function culpritActions(record) {
    return record.culprits.map(culprit => {
        const others = culprit.branches.filter(branch => branch !== culprit.heldOut);
        const fails = culprit.tests.length > 0 ? phrase_names(culprit.tests, 3) : phrase_names(culprit.signals, 3);
        const company = others.length > 0 ? say ` together with ${phrase_names(others)}` : NOTHING;
        const id = conflictIdOf(record, culprit);
        const probes = probesOf(culprit);
        const talk = others.length > 0 ? say ` (${authors(record, others)} knows the other side)` : NOTHING;
        return {
            who: person(record, culprit.heldOut),
            what: say `Fix ${phrase_name(culprit.heldOut)}, which breaks ${fails}${company}${talk}.`,
            commands: reproduce(record, culprit),
            evidence: joined([...(id === null ? [] : [phrase_name(id)]), phrase_names(probes)], ', ')
        };
    });
}
function probesOf({ evidence }) {
    return evidence.filter(({ tree }) => tree !== null).map(({ probe }) => probe);
}
function candidateActions(record, candidate, told) {
    const { outcome, skippedCommits, reason } = candidate;
    const branch = phrase_name(candidate.name);
    switch (outcome) {
        case 'missing':
            return [
                {
                    who: say `Whoever asked for ${branch}`,
                    what: say `Correct the name, or take it out of the list: ${reason}`,
                    commands: [],
                    evidence: NOTHING
                }
            ];
        case 'unrelated':
            return [
                {
                    who: person(record, candidate.name),
                    what: say `Rebuild ${branch} on the base: it shares no history with it.`,
                    commands: [],
                    evidence: NOTHING
                }
            ];
        case 'inconclusive':
            return [
                {
                    who: person(record, candidate.name),
                    what: say `Nothing was proved against ${branch}, nor for it: ${reason}`,
                    commands: [],
                    evidence: NOTHING
                }
            ];
        case 'depends':
            return [
                {
                    who: person(record, candidate.name),
                    what: say `Wait with ${branch}: it ${reason}`,
                    commands: [],
                    evidence: NOTHING
                }
            ];
        case 'partial':
            return told.has(candidate.name) ? [] : [partialAction(record, candidate, skippedCommits.length)];
        case 'conflict':
            return told.has(candidate.name) ? [] : [unexplained(record, candidate)];
        case 'merged':
        case 'contained':
        case 'duplicate':
        case 'culprit':
        case 'not-reached':
            return [];
    }
}
function partialAction(record, candidate, skipped) {
    return {
        who: person(record, candidate.name),
        what: say `Bring the ${(0,plural/* plural */.L)(skipped, 'commit')} of ${phrase_name(candidate.name)} that stayed out up to date with the base.`,
        commands: [],
        evidence: phrase_names(candidate.skippedCommits.map(({ oid }) => (0,ids/* shortOid */.$M)(oid)))
    };
}
function unexplained(record, candidate) {
    return {
        who: person(record, candidate.name),
        what: say `Bring ${phrase_name(candidate.name)} up to date once the others have landed: ${candidate.reason}`,
        commands: [],
        evidence: NOTHING
    };
}

;// CONCATENATED MODULE: ./lib/report/facts/verdict.js





const LABELS = { ready: 'Ready', conditional: 'Conditional', blocked: 'Blocked' };
function statusLabel(record) {
    return LABELS[record.status];
}
function verdictSentence(record) {
    if (record.failure !== null)
        return failureSentence(record.failure);
    if (isAnalysisOnly(record))
        return analysisSentence(record);
    return joined([integrationSentence(record), gateSentence(record)], ' ');
}
function failureSentence(failure) {
    switch (failure.kind) {
        case 'cancelled':
            return say `The run was cancelled in stage ${phrase_name(failure.stage)}, before there was a verdict.`;
        case 'configuration':
            return say `The run could not go on: something in its setup has to be changed first.`;
        case 'tool':
        case 'internal':
            return say `The run failed in stage ${phrase_name(failure.stage)}. This says nothing about the branches.`;
    }
}
function analysisSentence(record) {
    const looked = say `${(0,plural/* plural */.L)(record.candidates.length, 'branch', 'branches')} analysed on ${baseName(record)}: `;
    const found = record.conflicts.length;
    const conflicts = found === 0 ? say `no conflict.` : say `${(0,plural/* plural */.L)(found, 'conflict')}.`;
    return say `${looked}${conflicts} Nothing was merged or tested.`;
}
function integrationSentence(record) {
    const all = record.candidates.length;
    const merged = mergedIn(record).length;
    if (all === 0)
        return say `No branch was found, so nothing was integrated.`;
    const out = heldOut(record);
    const part = partlyIn(record);
    const how = all === 1
        ? say `The branch is`
        : merged === all
            ? say `${all === 2 ? 'Both' : `All ${all}`} branches are`
            : someAre(merged, all);
    const rest = [
        part.length > 0 ? say `in part: ${phrase_names(part.map(candidate => candidate.name))}` : NOTHING,
        out.length > 0 ? say `held out: ${phrase_names(out.map(candidate => candidate.name))}` : NOTHING
    ].filter(phrase => phrase.length > 0);
    if (all === 1 && merged === 0)
        return say `The only branch is not wholly in: ${joined(rest, '; ')}.`;
    return say `${how} merged on top of ${baseName(record)}${rest.length > 0 ? say `; ${joined(rest, '; ')}` : NOTHING}.`;
}
function someAre(merged, all) {
    if (merged === 0)
        return say `None of the ${all} branches is wholly`;
    return say `${merged} of ${all} branches ${merged === 1 ? 'is' : 'are'}`;
}
function gateSentence(record) {
    if (record.probes.length === 0 && candidates_landed(record).length === 0)
        return NOTHING;
    if (record.probes.length === 0)
        return say `No gate ran, so nothing shows that the result works.`;
    const baseline = baselineProbe(record);
    if (baseline?.outcome === 'broken' && record.status === 'blocked')
        return say `The base itself could not be judged, so there is no control.`;
    if (candidates_landed(record).length === 0)
        return NOTHING;
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return say `The result was not compared with the base.`;
    const regressed = gates.filter(({ change }) => change === 'regressed').map(({ gate }) => gate);
    const tests = regressedTests(record).length;
    if (tests > 0)
        return say `${(0,plural/* plural */.L)(tests, 'test')} that did not fail on the base ${tests === 1 ? 'fails' : 'fail'} on the result.`;
    if (regressed.length > 0)
        return say `The result fails ${phrase_names(regressed)}, which the base passes.`;
    const unjudged = unjudgedGates(record).map(({ gate }) => gate);
    if (unjudged.length > 0)
        return say `${phrase_names(unjudged)} could not be judged on the result.`;
    const before = gates.filter(({ change }) => change === 'failing-before').map(({ gate }) => gate);
    if (before.length > 0)
        return say `The result fails ${phrase_names(before)} as the base does, and adds no failure of its own.`;
    return gates.length === 1
        ? say `The gate passes on the result.`
        : say `${gates.length === 2 ? 'Both' : `All ${gates.length}`} gates pass on the result.`;
}
function baseName(record) {
    return record.base === null ? say `the base` : phrase_name(record.base.name);
}
function generalReasons(record) {
    const { failure } = record;
    return record.reasons.filter(reason => !record.candidates.some(c => reason.startsWith(`${c.name} is `) && reason.endsWith(c.reason)) &&
        !(failure !== null && reason.endsWith(failure.message)));
}
function failureMessage({ message, fix }) {
    return fix === null ? message.trim() : `${sentence(message)} ${sentence(fix)}`;
}
function sentence(text) {
    const said = text.trim();
    return /[.!?…:]$/.test(said) ? said : `${said}.`;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

function page(title, blocks) {
    return `${stack([`# ${title}`, ...blocks])}\n`;
}
function section(title, blocks, level = 2) {
    const body = stack(blocks);
    return body === '' ? null : `${'#'.repeat(level)} ${title}\n\n${body}`;
}
function stack(blocks) {
    return blocks.filter(block => block !== null && block !== '').join('\n\n');
}
function bullets(items) {
    return items.length === 0 ? null : items.map(item => `- ${indent(item, 2)}`).join('\n');
}
function steps(items) {
    if (items.length === 0)
        return null;
    return items.map((item, i) => `${i + 1}. ${indent(item, String(i + 1).length + 2)}`).join('\n');
}
function table(head, rows) {
    if (rows.length === 0)
        return null;
    const lines = [head, head.map(() => '---'), ...rows];
    return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
function details(summary, body) {
    return body === null || body === '' ? null : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function folded(items, limit, render) {
    const rest = items.slice(limit);
    return stack([render(items.slice(0, limit)), details(`${rest.length} more`, rest.length === 0 ? null : render(rest))]);
}
function shell(commands) {
    return commands.length === 0 ? null : codeBlock(commands.join('\n'), 'sh');
}
function indent(text, by) {
    return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(by)}`);
}

;// CONCATENATED MODULE: ./lib/report/sections/excerpt.js
function lastLines(text, limit) {
    const lines = text.replace(/\s+$/, '').split('\n');
    if (lines.length <= limit)
        return lines.join('\n');
    return [`… ${lines.length - limit} lines before`, ...lines.slice(-limit)].join('\n');
}
function firstLines(text, limit) {
    const lines = text.replace(/\s+$/, '').split('\n');
    if (lines.length <= limit)
        return lines.join('\n');
    return [...lines.slice(0, limit), `… ${lines.length - limit} more lines`].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/sections/conflicts.js









function conflictTable(record, conflicts, limit = 100) {
    if (conflicts.length === 0)
        return null;
    const head = ['Id', 'Severity', 'Between', 'Where', 'Kind', 'Whose move'];
    return folded(conflicts, limit, some => table(head, some.map(conflict => [
        toCell(phrase_name(conflict.id)),
        conflict.severity,
        toCell(between(conflict)),
        conflict.path === '' ? 'no single file' : toCell(phrase_name(placeOf(conflict))),
        toCell(kindOf(conflict)),
        toCell(whoseMove(record, conflict))
    ])));
}
function conflictBlock(record, conflict) {
    const { id, path, options, recommendation, severity, severityReason, meaning } = conflict;
    const advice = conflict.foundBy === 'prediction' || isUndecided(record, conflict);
    return section(path === '' ? `${id}: ${toMarkdown(between(conflict))}` : `${id}: ${toMarkdown(phrase_name(path))}`, [
        `${toMarkdown(between(conflict))}; ${toMarkdown(kindOf(conflict))}. ${toMarkdown(standOf(record, conflict))}`,
        `${sentence(toMarkdown(say `${meaning}`))} ${sentence(toMarkdown(say `Severity ${severity}: ${severityReason}`))}`,
        sentence(toMarkdown(testimony(conflict))),
        partyList(conflict),
        stack(conflict.sides.map(side => sideBlock(side, conflict))),
        conflict.base.length === 0 ? null : details('On the base', stack(conflict.base.map(baseBlock))),
        moveBlock(record, conflict),
        advice && recommendation !== null ? sentence(toMarkdown(say `Recommended: ${recommendation}`)) : null,
        details(`${advice ? 'Ways' : 'Other ways'} out: ${options.length}`, optionList(options))
    ], 3);
}
function testimony({ foundBy, explanation }) {
    return foundBy === 'git' ? say `Git says: ${explanation}` : say `${explanation}`;
}
const DEEDS = {
    added: 'adds',
    modified: 'changes',
    deleted: 'deletes',
    renamed: 'moves to',
    copied: 'copies to',
    'type-changed': 'replaces by something of another kind',
    unchanged: 'leaves alone'
};
function partyList({ path, parties }) {
    return bullets(parties.map(party => {
        const by = party.author === '' ? NOTHING : say ` by ${party.author}`;
        const commits = party.commits.map(({ oid, subject }) => say `${phrase_name((0,ids/* shortOid */.$M)(oid))} ${subject}`);
        const last = commits.length === 0 ? NOTHING : say `; ${joined(commits, ', ')}`;
        return toMarkdown(say `${phrase_name(party.branch)}${by} ${DEEDS[party.change]} ${phrase_name(party.path ?? path)}${last}`);
    }));
}
function moveBlock(record, conflict) {
    const [mover, ...more] = movers(record, conflict);
    if (!needsPerson(conflict) || isUndecided(record, conflict) || mover === undefined || more.length > 0)
        return null;
    const other = conflict.branches.find(branch => branch !== mover) ?? '';
    const commands = commands_mergeInto(record, mover, other);
    return commands.length === 0
        ? null
        : stack([
            toMarkdown(say `${whoseMove(record, conflict)} merges ${phrase_name(other)} into ${phrase_name(mover)}:`),
            shell(commands)
        ]);
}
function optionList(options) {
    return bullets(options.map(({ title, effect, commands }) => stack([`**${toMarkdown(say `${title}`)}.** ${sentence(toMarkdown(say `${effect}`))}`, shell(commands)])));
}
function sideBlock({ branch, author, path, lines, text }, conflict) {
    const by = author === '' ? NOTHING : say ` by ${author}`;
    const elsewhere = path === conflict.path ? NOTHING : say ` of ${phrase_name(path)}`;
    const where = `${whereOf(lines)}${toMarkdown(elsewhere)}`;
    const isGone = conflict.parties.some(party => party.branch === branch && party.path === null);
    if (text === '' && isGone)
        return toMarkdown(say `${phrase_name(branch)}${by} deletes the file.`);
    if (text === '')
        return `${toMarkdown(say `${phrase_name(branch)}${by}`)} deletes lines here (after ${where}).`;
    return `${toMarkdown(say `${phrase_name(branch)}${by}`)}, ${where}:\n\n${codeBlock(firstLines(text, 40))}`;
}
function baseBlock({ lines, text }) {
    if (text === '')
        return `Nothing stands here (after line ${lines.start}).`;
    return `${whereOf(lines)}:\n\n${codeBlock(firstLines(text, 40))}`;
}
function whereOf({ start, count }) {
    return count > 1 ? `lines ${start}–${start + count - 1}` : `line ${start}`;
}
function between({ branches }) {
    return joined(branches.map(phrase_name), ' × ');
}
function kindOf({ kind, type }) {
    return say `${kind} (${type})`;
}
function placeOf(conflict) {
    if (conflict.path === '')
        return 'no single file';
    const line = conflicts_lineOf(conflict);
    return line === null ? conflict.path : `${conflict.path}:${line}`;
}
function conflicts_lineOf({ path, sides }) {
    return sides.find(side => side.path === path && side.lines.start > 0)?.lines.start ?? null;
}
function whoseMove(record, conflict) {
    if (!needsPerson(conflict))
        return say `nobody: ${conflict.resolution ?? 'resolves by itself'}`;
    const culprit = culpritBehind(record, conflict);
    return authors(record, culprit === null ? movers(record, conflict) : [culprit.heldOut]);
}
function standOf(record, conflict) {
    const out = keptOut(record, conflict).map(candidate => candidate.name);
    const culprit = culpritBehind(record, conflict);
    if (!needsPerson(conflict))
        return say `Resolved: ${conflict.resolution ?? 'by itself'}.`;
    if (conflict.foundBy === 'prediction')
        return say `Predicted by a detector: it keeps nobody out by itself. Whose move: ${whoseMove(record, conflict)}.`;
    if (culprit !== null)
        return say `It keeps ${phrase_name(culprit.heldOut)} out. Whose move: ${whoseMove(record, conflict)}.`;
    if (out.length > 0)
        return say `It keeps ${phrase_names(out)} out. Whose move: ${whoseMove(record, conflict)}.`;
    if (isUndecided(record, conflict))
        return say `Nothing is merged yet; ${whoseMove(record, conflict)} settle who goes first.`;
    const waiting = movers(record, conflict);
    return say `It keeps nobody out today, but ${phrase_names(waiting)} will meet it next. Whose move: ${whoseMove(record, conflict)}.`;
}

;// CONCATENATED MODULE: ./lib/report/sections/culprits.js









const OUTCOMES = { green: '✅ passes', red: '❌ fails', unresolved: '❔ could not be judged' };
function culpritHeadline({ branches }) {
    if (branches.length === 1)
        return say `${phrase_names(branches)} fails by itself`;
    return say `${joined(branches.map(phrase_name), ' + ')} fail only together`;
}
function culpritBlock(record, culprit) {
    const id = conflictIdOf(record, culprit);
    const also = id === null ? NOTHING : say ` It is listed as conflict ${phrase_name(id)}.`;
    return section(toMarkdown(culpritHeadline(culprit)), [
        toMarkdown(say `${phrase_name(culprit.heldOut)} is held out so that the others can land; ${authors(record, culprit.branches)} ${culprit.branches.length > 1 ? 'have' : 'has'} to settle it.${also}`),
        failing(culprit),
        evidenceTable(culprit),
        excerpts(culprit),
        stack(['To see it fail:', shell(reproduce(record, culprit))])
    ], 3);
}
function failing({ tests, signals }) {
    const list = tests.length > 0 ? tests : signals;
    if (list.length === 0)
        return null;
    const what = tests.length > 0 ? (0,plural/* plural */.L)(tests.length, 'failing test') : (0,plural/* plural */.L)(signals.length, 'signal');
    return stack([`${what}:`, folded(list, 10, some => bullets(some.map(test => toMarkdown(phrase_name(test)))))]);
}
function evidenceTable({ evidence }) {
    return table(['Probe', 'Branches on the base', 'Outcome', 'Tree', 'Log'], evidence.map(evidenceRow));
}
function evidenceRow({ probe, candidates, outcome, tree, log }) {
    return [
        toCell(phrase_name(probe)),
        candidates.length === 0 ? 'none' : toCell(phrase_names(candidates)),
        OUTCOMES[outcome],
        tree === null ? '' : toCell(phrase_name((0,ids/* shortOid */.$M)(tree))),
        log === null ? '' : toCell(phrase_name(log))
    ];
}
function excerpts({ evidence }) {
    const [red] = evidence.filter(({ outcome, excerpt }) => outcome === 'red' && excerpt !== '');
    if (red === undefined)
        return null;
    return details('What the failing log says', codeBlock(lastLines(red.excerpt, 40)));
}

;// CONCATENATED MODULE: ./lib/report/annotations.js








const PER_LEVEL = 10;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 4000;
function renderAnnotations(record) {
    const all = [
        ...failureAnnotations(record),
        ...regressionAnnotations(record),
        ...culpritAnnotations(record),
        ...conflictAnnotations(record),
        ...gateAnnotations(record),
        ...testAnnotations(record),
        ...candidateAnnotations(record)
    ];
    return ['error', 'warning', 'notice'].flatMap(level => fitLevel(level, all));
}
function fitLevel(level, all) {
    const own = all.filter(annotation => annotation.level === level);
    if (own.length <= PER_LEVEL)
        return own;
    const left = own.length - PER_LEVEL + 1;
    const rest = {
        level,
        title: `${left} more`,
        message: 'All of them are in INTEGRATION_REPORT.md, in the report artifact.'
    };
    return [...own.slice(0, PER_LEVEL - 1), rest];
}
function annotation(level, title, message) {
    return { level, title: (0,cut_text/* cutText */.I)(toPlain(title), TITLE_LIMIT), message: (0,cut_text/* cutText */.I)(toPlain(message), MESSAGE_LIMIT) };
}
function failureAnnotations({ failure }) {
    if (failure === null)
        return [];
    return [annotation('error', say `Integration stopped in ${phrase_name(failure.stage)}`, say `${failureMessage(failure)}`)];
}
function regressionAnnotations(record) {
    return [
        ...regressedTests(record).map(({ test, gate, message }) => annotation('error', say `Regression: ${phrase_name(test)}`, say `Fails in the integration, not on the base (gate ${phrase_name(gate)}). ${message ?? ''}`)),
        ...regressedGates(record).map(({ gate, reason }) => annotation('error', say `Regression: gate ${phrase_name(gate)}`, say `Passes on the base, fails in the integration: ${reason}`))
    ];
}
function culpritAnnotations(record) {
    return record.culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const proof = phrase_names(probesOf(culprit));
        const message = say `${phrase_names(what, 5)}. Held out: ${phrase_name(culprit.heldOut)}. Evidence: ${proof}.`;
        return annotation(severityOf(record), culpritHeadline(culprit), message);
    });
}
function conflictAnnotations(record) {
    return textualConflicts(record)
        .filter(needsPerson)
        .map(conflict => conflictAnnotation(record, conflict));
}
function conflictAnnotation(record, conflict) {
    const { id, branches, severity, path, explanation } = conflict;
    const title = say `${id}: ${joined(branches.map(phrase_name), ' × ')} in ${phrase_name(path)}`;
    const message = say `${severity} severity. ${sentence(explanation)} Whose move: ${whoseMove(record, conflict)}.`;
    const line = conflicts_lineOf(conflict);
    return {
        ...annotation(severityOf(record), title, message),
        ...(path === '' ? {} : { path }),
        ...(path === '' || line === null ? {} : { line })
    };
}
function gateAnnotations(record) {
    return unjudgedGates(record).map(({ gate, reason }) => annotation('error', say `Gate ${phrase_name(gate)} could not be judged`, say `${reason}`));
}
function testAnnotations(record) {
    return suspiciousTests(record).map(({ test, gate, change }) => annotation('warning', say `${change}: ${phrase_name(test)}`, say `Not a regression, but to be looked at (gate ${phrase_name(gate)}).`));
}
function candidateAnnotations({ candidates }) {
    return candidates.flatMap(candidate => {
        const { outcome, reason, skippedCommits } = candidate;
        switch (outcome) {
            case 'missing':
            case 'unrelated':
            case 'inconclusive':
            case 'depends':
                return [annotation('warning', say `${phrase_name(candidate.name)} is held out`, say `${reason}`)];
            case 'partial':
                return [
                    annotation('warning', say `${phrase_name(candidate.name)} is in only in part`, say `${(0,plural/* plural */.L)(skippedCommits.length, 'commit')} stayed out. ${reason}`)
                ];
            case 'contained':
            case 'duplicate':
                return [annotation('notice', say `${phrase_name(candidate.name)} adds nothing`, say `${reason}`)];
            case 'merged':
            case 'conflict':
            case 'culprit':
            case 'not-reached':
                return [];
        }
    });
}
function severityOf({ status }) {
    return status === 'blocked' ? 'error' : 'warning';
}

;// CONCATENATED MODULE: ./lib/report/outputs.js
const TESTS_PER_CULPRIT = 20;
function renderOutputs(record, paths) {
    const { candidates, staging } = record;
    const published = staging?.state === 'published' ? staging : null;
    const namesOf = (merged) => JSON.stringify(candidates.filter(({ status }) => (status === 'merged') === merged).map(({ name }) => name));
    return {
        status: record.status,
        'merge-ready': record.mergeReady ? 'true' : 'false',
        'staging-ref': published?.ref ?? '',
        'staging-sha': published?.sha ?? '',
        'base-sha': record.base?.sha ?? '',
        merged: namesOf(true),
        'held-out': namesOf(false),
        conflicts: String(record.metrics.conflicts),
        regressions: String(record.metrics.regressions),
        culprits: JSON.stringify(record.culprits.map(culpritOutput)),
        record: paths.record,
        'report-dir': paths.reportDir
    };
}
function culpritOutput({ branches, tests, heldOut, evidence }) {
    return {
        branches,
        tests: tests.slice(0, TESTS_PER_CULPRIT),
        heldOut,
        evidence: evidence.map(({ probe, outcome }) => ({ probe, outcome }))
    };
}

;// CONCATENATED MODULE: ./lib/report/sections/candidates.js




const MARKS = { in: '✅', part: '🟡', out: '❌', none: '➖' };
function candidateTable(record, limit = 100) {
    if (record.candidates.length === 0)
        return null;
    const head = ['', 'Branch', 'Author', 'Outcome', 'Reason', 'Head'];
    return folded(inMergeOrder(record), limit, some => table(head, some.map(candidate => row(record, candidate))));
}
function row(record, candidate) {
    const { mark, word } = standingOf(candidate);
    return [
        MARKS[mark],
        toCell(phrase_name(candidate.name)),
        candidate.author === null ? 'unknown' : toCell(say `${candidate.author}`),
        word,
        toCell(say `${reasonOf(record, candidate)}`),
        candidate.sha === null ? 'none' : toCell(phrase_name((0,ids/* shortOid */.$M)(candidate.sha)))
    ];
}
function skippedCommits(record) {
    const rows = record.candidates.flatMap(candidate => candidate.skippedCommits.map(({ oid, subject, paths, reason }) => [
        toCell(phrase_name(candidate.name)),
        toCell(phrase_name((0,ids/* shortOid */.$M)(oid))),
        toCell(say `${subject}`),
        reason === 'merge-commit'
            ? 'is a merge, which cannot be picked'
            : `conflicts in ${paths.map(path => toCell(phrase_name(path))).join(', ')}`
    ]));
    if (rows.length === 0)
        return null;
    const head = ['Branch', 'Commit', 'Subject', 'Why it stayed out'];
    return rows.length <= 10 ? table(head, rows) : details(`${rows.length} commits stayed out`, table(head, rows));
}
function pinnedHeads(record) {
    const rows = inMergeOrder(record).flatMap(({ name: branch, sha, source }) => sha === null ? [] : [[toCell(phrase_name(branch)), toCell(phrase_name(sha)), source === null ? '' : toCell(phrase_name(source))]]);
    const base = record.base;
    const all = base === null ? rows : [[`${toCell(phrase_name(base.name))} (base)`, toCell(phrase_name(base.sha)), ''], ...rows];
    return stack([details(`${all.length} pinned commits`, table(['Name', 'Commit', 'Read from'], all))]);
}

;// CONCATENATED MODULE: ./lib/report/sections/lead.js


function verdict(record) {
    return `**${statusLabel(record)}.** ${toMarkdown(verdictSentence(record))}`;
}
function lead(record) {
    return `${verdict(record)} Next steps: [INTEGRATION_REPORT.md](INTEGRATION_REPORT.md).`;
}

;// CONCATENATED MODULE: ./lib/report/integration-plan.js









function renderIntegrationPlan(record) {
    return page('Integration plan', [
        lead(record),
        planSentence(record),
        section('Order', [orderTable(record)]),
        section('Not in the plan', [excludedList(record)]),
        section('How the branches meet', [pairSentence(record.pairs), overlapTable(record)]),
        pinnedHeads(record)
    ]);
}
const STRATEGIES = {
    merge: 'each by a merge commit',
    'cherry-pick': 'each by picking its commits, leaving out those that conflict',
    hybrid: 'each by a merge commit, or, where that conflicts, by picking its clean commits'
};
function planSentence(record) {
    const { plan, base } = record;
    if (plan === null)
        return null;
    const on = base === null ? baseName(record) : say `${phrase_name(base.name)} at ${phrase_name((0,ids/* shortOid */.$M)(base.sha))}`;
    const order = plan.order === 'listed' ? 'in the order they were listed' : 'least conflict and smallest first, stacks parent first';
    const tense = isAnalysisOnly(record) ? 'would go' : 'go';
    return toMarkdown(say `${(0,plural/* plural */.L)(plan.steps.length, 'branch', 'branches')} ${tense} onto ${on}, ${STRATEGIES[plan.strategy]}; ${order}.`);
}
function orderTable(record) {
    const rows = (record.plan?.steps ?? []).map(step => {
        const candidate = candidateNamed(record, step.candidate);
        const lines = candidate === null ? null : linesOf(candidate);
        return [
            String(step.position),
            toCell(phrase_name(step.candidate)),
            candidate?.author == null ? 'unknown' : toCell(say `${candidate.author}`),
            String(candidate?.commits ?? ''),
            lines === null ? '' : `${candidate?.files.length ?? 0} (+${lines.added} −${lines.removed})`,
            toCell(step.parent === null ? say `${step.reason}` : say `on top of ${phrase_name(step.parent)}; ${step.reason}`)
        ];
    });
    const head = ['#', 'Branch', 'Author', 'Commits', 'Files (lines)', 'Why here'];
    return folded(rows, 100, some => table(head, some));
}
function excludedList(record) {
    const planned = new Set(record.plan?.steps.map(step => step.candidate));
    const others = record.candidates.filter(candidate => !planned.has(candidate.name));
    return bullets(others.map(candidate => toMarkdown(say `${phrase_name(candidate.name)}: ${candidate.reason}`)));
}
function pairSentence(pairs) {
    if (pairs.length === 0)
        return null;
    const number = (verdict) => pairs.filter(pair => pair.verdict === verdict).length;
    const parts = [
        [number('disjoint'), 'without a common file'],
        [number('clean'), 'with common files, merging cleanly'],
        [number('conflict'), 'in conflict'],
        [number('unknown'), 'not tried, as one side conflicts with the base']
    ];
    const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
    return `${(0,plural/* plural */.L)(pairs.length, 'pair')}: ${told.join('; ')}.`;
}
function overlapTable(record) {
    const rows = record.overlaps.map(({ path, branches, linesTouch, conflict }) => [
        toCell(phrase_name(path)),
        toCell(pairName(branches)),
        conflict ? '**conflict**' : linesTouch ? 'touching lines, merge cleanly' : 'different lines'
    ]);
    return rows.length === 0 ? null : folded(rows, 20, some => table(['File', 'Between', 'How'], some));
}
function pairName(branches) {
    return say `${phrase_name(branches[0])} × ${phrase_name(branches[1])}`;
}

;// CONCATENATED MODULE: ./lib/report/conflict-analysis.js








function renderConflictAnalysis(record) {
    const { conflicts } = record;
    return page('Conflict analysis', [
        lead(record),
        answer(record),
        conflictTable(record, conflicts),
        section('Pairs', [pairSentence(record.pairs), conflict_analysis_pairMatrix(record)]),
        section('Shared files', [blendedSentence(record), overlapTable(record)]),
        section('Conflicts one by one', conflicts.map(conflict => conflictBlock(record, conflict)))
    ]);
}
function answer(record) {
    const { conflicts } = record;
    if (conflicts.length === 0)
        return toMarkdown(say `No conflict, neither between the branches nor with ${baseName(record)}.`);
    const parties = [...new Set(conflicts.flatMap(({ branches }) => branches))];
    const high = conflicts.filter(({ severity }) => severity === 'high').length;
    const grave = high > 0 ? say `, ${high} of high severity` : say ``;
    const predicted = conflicts.filter(({ foundBy }) => foundBy === 'prediction').length;
    const expected = predicted > 0 ? say `; ${predicted} of them predicted by a detector, not found by git` : say ``;
    return toMarkdown(say `${(0,plural/* plural */.L)(conflicts.length, 'conflict')}${grave}, between ${phrase_names(parties)}${expected}.`);
}
function blendedSentence({ overlaps }) {
    const blended = overlaps.filter(({ conflict }) => !conflict);
    if (blended.length === 0)
        return null;
    const files = new Set(blended.map(({ path }) => path)).size;
    const touching = blended.filter(({ linesTouch }) => linesTouch).length;
    const pairs = blended.length > files ? say `, ${blended.length} times in all` : say ``;
    const close = touching > 0 ? say `, ${touching} of these merges in lines that touch` : say ``;
    return toMarkdown(say `${(0,plural/* plural */.L)(files, 'file is', 'files are')} silently blended: changed by two branches and merged without a conflict${pairs}${close}. Git says nothing about these; a review of either branch alone does not show them.`);
}
const SIGNS = { disjoint: '·', clean: '✅', conflict: '❌', unknown: '❔' };
const READABLE = 12;
function conflict_analysis_pairMatrix({ pairs, plan }) {
    const branches = plan?.steps.map(step => step.candidate) ?? [];
    if (pairs.length < 3 || branches.length > READABLE)
        return null;
    const verdict = new Map(pairs.map(pair => [keyOf(pair.branches), pair.verdict]));
    const rows = branches.map((row, i) => [
        toCell(phrase_name(row)),
        ...branches.map((column, j) => {
            const found = verdict.get(keyOf([row, column]));
            return i === j || found === undefined ? '' : SIGNS[found];
        })
    ]);
    const matrix = table(['', ...branches.map(branch => toCell(phrase_name(branch)))], rows);
    return `${matrix ?? ''}\n\n· no common file, ✅ merges cleanly, ❌ conflict, ❔ not tried`;
}

;// CONCATENATED MODULE: ./lib/report/sections/actions.js



function actionList(actions) {
    return steps(actions.map(actionItem));
}
function actionItem({ who, what, commands, evidence }) {
    const proof = evidence.length > 0 ? ` Evidence: ${toMarkdown(evidence)}.` : '';
    return stack([`**${toMarkdown(who)}:** ${sentence(toMarkdown(what))}${proof}`, shell(commands)]);
}

;// CONCATENATED MODULE: ./lib/report/conflict-resolution-needed.js










function renderConflictResolutionNeeded(record) {
    const desks = [...desksOf(record).values()];
    return page('Conflict resolution needed', [
        lead(record),
        toMarkdown(joined(desks.map(deskSentence), ' ')),
        section('To do', [actionList(branchActions(record))]),
        ...desks.map(desk => deskSection(record, desk)),
        'After a fix is pushed, run the integration again: heads are pinned per run, so this one will not see it.'
    ]);
}
function needsResolution(record) {
    return record.culprits.length > 0 || record.conflicts.some(needsPerson);
}
function desksOf(record) {
    const desks = new Map();
    const deskOf = (branch) => {
        const key = personKey(record, branch);
        const desk = desks.get(key) ?? { who: person(record, branch), conflicts: [], culprits: [] };
        desks.set(key, desk);
        return desk;
    };
    for (const conflict of textualConflicts(record).filter(needsPerson)) {
        const people = new Map(movers(record, conflict).map(branch => [personKey(record, branch), branch]));
        for (const branch of people.values())
            deskOf(branch).conflicts.push(conflict);
    }
    for (const culprit of record.culprits)
        deskOf(culprit.heldOut).culprits.push(culprit);
    return desks;
}
function deskSentence({ who, conflicts, culprits }) {
    const parts = [
        ...(conflicts.length > 0
            ? [
                say `${(0,plural/* plural */.L)(conflicts.length, 'conflict')} (${joined(conflicts.map(({ id }) => phrase_name(id)), ', ')})`
            ]
            : []),
        ...(culprits.length > 0 ? [say `${(0,plural/* plural */.L)(culprits.length, 'failure')} that the gates found`] : [])
    ];
    return say `**${who}** has ${joined(parts, ' and ')} to settle.`;
}
function deskSection(record, { who, conflicts, culprits }) {
    return section(toMarkdown(who), [
        ...conflicts.map(conflict => conflictBlock(record, conflict)),
        ...culprits.map(culprit => culpritBlock(record, culprit))
    ]);
}

;// CONCATENATED MODULE: ./lib/report/integration-checklist.js




const BOXES = { done: '[x]', open: '[ ]', unknown: '[ ]' };
function renderIntegrationChecklist(record) {
    return page('Integration checklist', [
        lead(record),
        tally(record.checklist),
        section('Red flags', [redFlagList(record.redFlags)]),
        section('Before landing', [bullets(record.checklist.map(item))])
    ]);
}
function redFlagList(flags) {
    return bullets(flags.map(({ text, evidence }) => `🚩 ${toMarkdown(say `${text} (${evidence})`)}`));
}
function tally(items) {
    const number = (state) => items.filter(one => one.state === state).length;
    return `${number('done')} of ${(0,plural/* plural */.L)(items.length, 'item')} done, ${number('open')} open, ${number('unknown')} unknown. Unknown means that nothing was measured; it never counts as done.`;
}
function item({ state, text, evidence }) {
    const mark = state === 'unknown' ? say `unknown: ` : NOTHING;
    return `${BOXES[state]} ${toMarkdown(say `${text} (${mark}${evidence})`)}`;
}

;// CONCATENATED MODULE: ./lib/report/facts/actions.js









const RUNNER = say `Whoever runs the integration`;
function nextActions(record) {
    return [
        ...failureActions(record),
        ...baselineActions(record),
        ...landActions(record),
        ...gateActions(record),
        ...regressionActions(record),
        ...stagingActions(record),
        ...branchActions(record),
        ...analysisActions(record)
    ];
}
function failureActions({ failure }) {
    if (failure === null)
        return [];
    const what = failure.fix === null ? say `Correct what is named above, and run it again.` : say `${failure.fix}`;
    return [{ who: RUNNER, what, commands: [], evidence: NOTHING }];
}
function landActions(record) {
    const { staging, status } = record;
    if (status === 'blocked' || staging?.state !== 'published')
        return [];
    const what = candidates_landed(record).map(candidate => candidate.name);
    const commands = land(record, staging);
    if (what.length === 0 || commands.length === 0)
        return [];
    const proof = integrationProbe(record);
    return [
        {
            who: say `Whoever may push to ${baseName(record)}`,
            what: say `Land ${phrase_names(what)}${landCondition(record)}.`,
            commands,
            evidence: proof === null ? NOTHING : proofOf(record, proof)
        }
    ];
}
function landCondition(record) {
    if (record.status === 'ready')
        return NOTHING;
    const isWhole = record.candidates.every(({ status }) => status === 'merged');
    return isWhole
        ? say `, if what stands under the reasons is acceptable`
        : say ` now, unless they should wait for the rest`;
}
function proofOf(record, { id, tree, outcome }) {
    const found = outcome === 'pass' ? say `passed` : say `fails only what ${baseName(record)} fails`;
    return say `${phrase_name(id)} ${found}, on tree ${phrase_name((0,ids/* shortOid */.$M)(tree))}`;
}
function analysisActions(record) {
    if (!isAnalysisOnly(record) || record.failure !== null || record.plan === null)
        return [];
    const what = say `Integrate the branches and run the gates on the result.`;
    return [{ who: RUNNER, what, commands: runCommand(record), evidence: NOTHING }];
}
function baselineActions(record) {
    const baseline = baselineProbe(record);
    if (baseline === null || baseline.outcome === 'pass')
        return [];
    const gates = failingGates(baseline);
    const broken = baseline.outcome === 'broken';
    const what = broken
        ? say `Make the gates work on the base: until then there is no control to blame a branch by.`
        : say `Fix ${baseName(record)}: it fails ${phrase_names(gates.map(({ gate }) => gate))} without any branch.`;
    const logs = phrase_names(gates.map(({ log }) => log));
    const commands = record.base === null ? [] : [`git switch --detach ${record.base.sha}`];
    return [
        {
            who: say `Whoever keeps ${baseName(record)} green`,
            what,
            commands: [...commands, ...gates.map(({ command }) => command)],
            evidence: gates.length > 0 ? say `${phrase_name(baseline.id)}, log ${logs}` : phrase_name(baseline.id)
        }
    ];
}
function gateActions(record) {
    if (record.failure !== null || isAnalysisOnly(record))
        return [];
    if (record.probes.length === 0 && record.candidates.length > 0) {
        const what = say `Name the command that tests this project; without one nothing can be proved.`;
        return [
            { who: RUNNER, what, commands: [`integration-orchestrator run --gates 'test: npm test' …`], evidence: NOTHING }
        ];
    }
    if (baselineProbe(record)?.outcome === 'broken')
        return [];
    const logs = new Map(integrationProbe(record)?.gates.map(({ gate, log }) => [gate, log]));
    return unjudgedGates(record).map(({ gate, reason }) => {
        const log = logs.get(gate);
        return {
            who: RUNNER,
            what: say `Make gate ${phrase_name(gate)} judgeable: ${reason}`,
            commands: [],
            evidence: log === undefined ? NOTHING : say `log ${phrase_name(log)}`
        };
    });
}
function regressionActions(record) {
    const tests = regressedTests(record);
    const gates = regressedGates(record);
    if (tests.length + gates.length === 0)
        return [];
    const found = tests.length > 0 ? (0,plural/* plural */.L)(tests.length, 'regressed test') : (0,plural/* plural */.L)(gates.length, 'regressed gate');
    const probe = integrationProbe(record);
    const failing = probe === null ? [] : failingGates(probe);
    return [
        {
            who: say `The authors of what is in`,
            what: say `Find the cause of ${found} in the integration; no branch was proved to be it.`,
            commands: record.staging?.state === 'published'
                ? [`git switch --detach ${record.staging.candidate}`, ...failing.map(({ command }) => command)]
                : [],
            evidence: probe === null ? NOTHING : say `${phrase_name(probe.id)}, log ${phrase_names(failing.map(({ log }) => log))}`
        }
    ];
}
function stagingActions({ staging }) {
    if (staging?.state !== 'rejected')
        return [];
    const what = say `Make room for ${phrase_name(staging.ref)}, which could not be published: ${staging.detail}`;
    return [{ who: RUNNER, what, commands: [], evidence: say `commit ${phrase_name(staging.candidate)}` }];
}

;// CONCATENATED MODULE: ./lib/report/sections/gates.js








const gates_OUTCOMES = {
    pass: '✅ pass',
    fail: '❌ fail',
    broken: '❔ broken',
    'not-run': '➖ not run'
};
const CHANGES = {
    held: 'held',
    regressed: '**regressed**',
    fixed: 'fixed',
    'failing-before': 'fails as before',
    broken: '**could not be judged**',
    unknown: '**not comparable**'
};
function gateTable(record) {
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return probedGates(record);
    const logs = [baselineProbe(record), integrationProbe(record)];
    return table(['Gate', 'Base', 'Integration', 'Change', 'Why', 'Logs'], gates.map(({ gate, baseline, integration, change, reason }) => [
        toCell(phrase_name(gate)),
        baseline === null ? '➖ none' : gates_OUTCOMES[baseline],
        integration === null ? '➖ none' : gates_OUTCOMES[integration],
        CHANGES[change],
        toCell(say `${reason}`),
        toCell(phrase_names(logs.flatMap(probe => probe?.gates.find(run => run.gate === gate)?.log ?? [])))
    ]));
}
function probedGates(record) {
    const probe = baselineProbe(record);
    if (probe === null)
        return null;
    return table(['Gate', 'Base', 'Why', 'Log'], probe.gates.map(({ gate, outcome, reason, log }) => [
        toCell(phrase_name(gate)),
        gates_OUTCOMES[outcome],
        toCell(say `${reason}`),
        toCell(phrase_name(log))
    ]));
}
function probeTable(probes) {
    return table(['Probe', 'Purpose', 'Branches on the base', 'Outcome', 'Failing', 'Tree', 'Seconds'], probes.map(probe => [
        toCell(phrase_name(probe.id)),
        probe.purpose,
        probe.candidates.length === 0 ? 'none' : toCell(phrase_names(probe.candidates, 20)),
        gates_OUTCOMES[probe.outcome],
        probe.signals.length === 0 ? '' : toCell(phrase_names(probe.signals.map(describeSignal), 4)),
        toCell(phrase_name((0,ids/* shortOid */.$M)(probe.tree))),
        probe.seconds.toFixed(1)
    ]));
}
function failingLogs(probe) {
    const failing = failingGates(probe);
    return failing.length === 0 ? null : stack(failing.map(run => gateLog(probe, run)));
}
function gateLog(probe, run) {
    return section(toMarkdown(say `${phrase_name(run.gate)} in ${phrase_name(probe.id)}`), [
        toMarkdown(say `${phrase_name(run.command)}: `) +
            sentence(toMarkdown(say `${run.reason}`)) +
            toMarkdown(say ` Log: ${phrase_name(run.log)}.`),
        run.tail.trim() === '' ? null : details('The end of its log', codeBlock(lastLines(run.tail, 60)))
    ], 3);
}

;// CONCATENATED MODULE: ./lib/report/sections/tests.js




const MEANINGS = {
    regression: 'passed on the base, fails now',
    'new-failure': 'new or skipped on the base, fails now',
    'not-run': 'did not run: its file is broken',
    removed: 'gone from the integration',
    'failing-removed': 'failed on the base, gone now',
    'newly-skipped': 'passed on the base, skipped now',
    'failing-skipped': 'failed on the base, skipped now',
    flaky: 'both passed and failed on one tree',
    'still-failing': 'fails as on the base',
    fixed: 'failed on the base, passes now',
    'un-skipped': 'skipped on the base, passes now',
    'new-skipped': 'new, skipped',
    'new-passing': 'new, passes',
    same: 'unchanged'
};
function changeTable({ counts }) {
    const kinds = Object.keys(MEANINGS).filter(change => counts[change] > 0);
    return table(['Change', 'Tests', 'Meaning'], kinds.map(change => [change, String(counts[change]), MEANINGS[change]]));
}
function testList(rows, limit = 20) {
    if (rows.length === 0)
        return null;
    return folded(rows, limit, some => bullets(some.map(testItem)));
}
function testItem({ test, gate, change, message, messageChanged }) {
    const changed = messageChanged ? '; its message differs from the base' : '';
    return stack([
        toMarkdown(say `${phrase_name(test)} (gate ${phrase_name(gate)}): `) + MEANINGS[change] + changed,
        message === null || message.trim() === '' ? null : codeBlock(firstLines(message, 15))
    ]);
}
function testTable(rows, limit = 20) {
    if (rows.length === 0)
        return null;
    const head = ['Test', 'Gate', 'Base', 'Integration', 'Change'];
    return folded(rows, limit, some => table(head, some.map(row => [
        toCell(phrase_name(row.test)),
        toCell(phrase_name(row.gate)),
        row.baseline === null ? 'absent' : toCell(say `${row.baseline}`),
        row.integration === null ? 'absent' : toCell(say `${row.integration}`),
        row.change
    ])));
}
function defectList(defects) {
    return bullets(defects.map(defect => toMarkdown(say `${defect}`)));
}

;// CONCATENATED MODULE: ./lib/report/integration-report.js
















function renderIntegrationReport(record, others = []) {
    return page('Integration report', [
        verdict(record),
        record.failure === null ? null : failureBlock(record.failure),
        section('Next steps', [actionList(nextActions(record))]),
        section('Why', [bullets(generalReasons(record).map(reason => toMarkdown(say `${reason}`)))]),
        section('Branches', [candidateTable(record), skippedCommits(record)]),
        section('Red flags', [redFlagList(record.redFlags)]),
        section('Conflicts', [conflictTable(record, record.conflicts)]),
        section('Found by the gates', [culpritList(record)]),
        section('Regressions', [testList(regressedTests(record), 10), gateRegressions(record)]),
        section('Gates', [gateTable(record)]),
        section('Where the integration is', [stagingBlock(record.staging)]),
        section('Notes', [bullets(record.notes.map(note => toMarkdown(say `${note}`)))]),
        section('More', [bullets(others.map(other => `[${other}](${other})`)), runDetails(record)])
    ]);
}
function failureBlock({ stage, message }) {
    return stack([toMarkdown(say `Stage ${phrase_name(stage)} said:`), codeBlock(message)]);
}
function culpritList({ culprits }) {
    return bullets(culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const logs = culprit.evidence.filter(({ outcome }) => outcome === 'red').flatMap(({ log }) => log ?? []);
        const proof = joined([phrase_names(probesOf(culprit)), ...(logs.length > 0 ? [phrase_names(logs, 2)] : [])], '; ');
        return toMarkdown(say `${culpritHeadline(culprit)}: ${phrase_names(what, 3)}. Held out: ${phrase_name(culprit.heldOut)}. Evidence: ${proof}.`);
    }));
}
function gateRegressions(record) {
    return bullets(regressedGates(record).map(({ gate, reason }) => toMarkdown(say `Gate ${phrase_name(gate)}: ${reason}`)));
}
function stagingBlock(staging) {
    if (staging === null)
        return null;
    return toMarkdown(say `${stagingState(staging)} Tree ${phrase_name(staging.tree)}.`);
}
function stagingState({ state, ref, sha, candidate, where, detail }) {
    const place = where === 'origin' ? 'on origin' : 'in this repository';
    switch (state) {
        case 'published':
            return sha === candidate
                ? say `${phrase_name(ref)} ${place}, at ${phrase_name(sha)}.`
                : say `${phrase_name(ref)} ${place}, at ${phrase_name(sha)}, a snapshot; what lands is ${phrase_name(candidate)}.`;
        case 'rejected':
            return say `${phrase_name(ref)} ${place} could not be moved to ${phrase_name(sha)}: ${detail}`;
        case 'not-published':
            return say `Commit ${phrase_name(candidate)} was not published: ${detail}`;
    }
}
function runDetails(record) {
    const { run, environment, timings, metrics } = record;
    const rows = [
        ['Run', toCell(say `${phrase_name(run.id)}, started ${run.started}, mode ${run.mode}`)],
        ['Tool', toCell(say `${run.tool}`)],
        ['Machine', toCell(say `${environment.os}, node ${environment.node}, git ${environment.git}`)],
        ['Isolation', toCell(say `${environment.isolation}`)],
        ['Work done', `${(0,plural/* plural */.L)(metrics.probes, 'probe')}, ${(0,plural/* plural */.L)(metrics.gateRuns, 'gate run')}`],
        ['Seconds', toCell(say `${timings.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)}`).join(', ')}`)]
    ];
    return stack([
        details('How this run was made', table(['', ''], rows.filter(([, value]) => value !== ''))),
        record.base === null ? null : pinnedHeads(record)
    ]);
}

;// CONCATENATED MODULE: ./lib/report/integration-validation-report.js






function renderIntegrationValidationReport(record) {
    const baseline = baselineProbe(record);
    const integration = integrationProbe(record);
    const shown = [baseline, integration].flatMap(probe => probe ?? []);
    return page('Integration validation report', [
        lead(record),
        record.probes.length === 0 ? noProbe(record) : null,
        gateTable(record),
        section('Tests', [totalsTable(record, shown)]),
        section('Missing reports', [missingReports(record.probes)]),
        section('Gates that did not pass', shown.map(failingLogs)),
        section('Every probe', [folded(record.probes, 30, probeTable)])
    ]);
}
function noProbe(record) {
    return toMarkdown(say `No gate ran, neither on ${baseName(record)} nor on the integration. That the branches merge as text does not show that they work together.`);
}
function totalsTable(record, probes) {
    const rows = probes.flatMap(probe => {
        const totals = testTotals(probe);
        if (totals === null)
            return [];
        const label = probe.purpose === 'baseline' ? say `${baseName(record)} (base)` : say `integration`;
        const numbers = [totals.total, totals.passed, totals.failed, totals.skipped].map(String);
        return [[toCell(label), toCell(phrase_name(probe.id)), ...numbers]];
    });
    return table(['On', 'Probe', 'Tests', 'Passed', 'Failed', 'Skipped'], rows);
}
function missingReports(probes) {
    return bullets(probes.flatMap(({ id, missingReports: globs }) => globs.map(glob => toMarkdown(say `${phrase_name(id)}: no gate wrote a file that matches ${phrase_name(glob)}`))));
}

// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
;// CONCATENATED MODULE: ./lib/report/json.js

const TOP_LEVEL_KEYS = [
    'schemaVersion',
    'run',
    'status',
    'mergeReady',
    'reasons',
    'failure',
    'base',
    'staging',
    'candidates',
    'conflicts',
    'culprits',
    'comparison',
    'checklist',
    'redFlags',
    'plan',
    'overlaps',
    'pairs',
    'probes',
    'metrics',
    'environment',
    'timings',
    'worktrees',
    'notes'
];
const LEADING = ['id', 'name', 'kind', 'gate', 'stage', 'path', 'status', 'outcome'];
function renderJson(record) {
    const ordered = Object.fromEntries(TOP_LEVEL_KEYS.map(key => [key, order(record[key])]));
    return (0,inert_json/* inertJson */.n)(ordered);
}
function order(value) {
    if (Array.isArray(value))
        return value.map(order);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, order(inner)]));
}
function rank(key) {
    const place = LEADING.indexOf(key);
    return place === -1 ? LEADING.length : place;
}

;// CONCATENATED MODULE: ./lib/report/regression-analysis.js









function renderRegressionAnalysis(record) {
    const tests = record.comparison?.tests ?? null;
    const suspicious = suspiciousTests(record);
    const shown = new Set([...suspicious, ...regressedTests(record)]);
    const rest = tests?.rows.filter(row => !shown.has(row)) ?? [];
    return page('Regression analysis', [
        lead(record),
        regression_analysis_answer(record),
        section('Regressions in the integration', [testList(regressedTests(record)), gateList(record)]),
        section('Found and held out', record.culprits.map(culprit => culpritBlock(record, culprit))),
        section('Why the test results are not to be trusted', [tests === null ? null : defectList(tests.defects)]),
        section('To look at', [testTable(suspicious)]),
        section('All changes, base to integration', [
            tests === null ? null : changeTable(tests),
            details(`${(0,plural/* plural */.L)(rest.length, 'test')} that changed for the better or fail as before`, testTable(rest, 500))
        ])
    ]);
}
function regression_analysis_answer(record) {
    const found = regressedTests(record).length + regressedGates(record).length;
    const caught = record.culprits.length;
    const held = record.culprits.map(({ heldOut }) => heldOut);
    const kept = caught === 0 ? NOTHING : say ` ${(0,plural/* plural */.L)(caught, 'culprit')} found; held out: ${phrase_names(held)}.`;
    if (record.comparison === null || candidates_landed(record).length === 0) {
        return toMarkdown(say `The integration was not compared with ${baseName(record)}.${kept}`);
    }
    if (found > 0)
        return toMarkdown(say `${(0,plural/* plural */.L)(found, 'regression')} in what is integrated.${kept}`);
    const clean = record.comparison.tests === null
        ? say `No gate that passes on ${baseName(record)} fails in what is integrated; no gate reports single tests.`
        : say `No regression in what is integrated.`;
    return toMarkdown(say `${clean}${kept}`);
}
function gateList(record) {
    return bullets(regressedGates(record).map(({ gate, reason }) => toMarkdown(say `Gate ${phrase_name(gate)}: ${reason}`)));
}

;// CONCATENATED MODULE: ./lib/report/result-comparison.js







function renderResultComparison(record) {
    return page('Result comparison', [lead(record), comparisonTable(record), reading(record)]);
}
const HEAD = ['What', 'Outcome', 'Commits', 'Files', 'Lines', 'Conflicts', 'Gates', 'Tests', 'Failing', 'Probe'];
function comparisonTable(record) {
    const base = [toCell(say `${baseName(record)} (base)`), 'control', '', '', '', '', ...results(baselineProbe(record))];
    return table(HEAD, [base, ...inMergeOrder(record).map(one => candidateRow(record, one)), integrationRow(record)]);
}
function candidateRow(record, candidate) {
    const { added, removed } = linesOf(candidate);
    const conflicts = record.conflicts.filter(({ branches }) => branches.includes(candidate.name));
    return [
        toCell(phrase_name(candidate.name)),
        standingOf(candidate).word,
        String(candidate.commits),
        String(candidate.files.length),
        `+${added} −${removed}`,
        conflicts.length === 0 ? 'none' : toCell(phrase_names(conflicts.map(({ id }) => id))),
        ...results(probeAlone(record, candidate.name))
    ];
}
function integrationRow(record) {
    const inside = candidates_landed(record);
    const paths = new Set(inside.flatMap(({ files }) => files.map(({ path }) => path)));
    const lines = inside.map(linesOf);
    const sum = (key) => lines.reduce((total, one) => total + one[key], 0);
    return [
        '**integration**',
        inside.length === 0 ? 'empty' : toCell(phrase_names(inside.map(candidate => candidate.name))),
        String(inside.reduce((total, { commits, skippedCommits }) => total + commits - skippedCommits.length, 0)),
        String(paths.size),
        `+${sum('added')} −${sum('removed')}`,
        'none',
        ...results(inside.length === 0 ? null : integrationProbe(record))
    ];
}
const result_comparison_OUTCOMES = {
    pass: '✅ pass',
    fail: '❌ fail',
    broken: '❔ broken'
};
function results(probe) {
    if (probe === null)
        return ['not run', '', '', ''];
    const totals = testTotals(probe);
    const tests = totals === null ? 'not reported' : `${totals.passed} of ${totals.total} passed`;
    return [result_comparison_OUTCOMES[probe.outcome], tests, toCell(result_comparison_failing(probe)), toCell(phrase_name(probe.id))];
}
function result_comparison_failing({ signals }) {
    return signals.length === 0 ? NOTHING : phrase_names(signals.map(describeSignal), 3);
}
function reading(record) {
    const unrun = record.candidates.some(({ name: branch }) => probeAlone(record, branch) === null);
    if (!unrun || record.probes.length === 0)
        return null;
    return toMarkdown(say `A branch's gates are \`not run\` where no probe of it alone was needed to reach the verdict.`);
}

;// CONCATENATED MODULE: ./lib/report/rollback-plan.js







function renderRollbackPlan(record) {
    const inside = candidates_landed(record);
    return page('Rollback plan', [
        lead(record),
        rollback_plan_answer(record),
        section('Before landing: drop the staging ref', [staging(record.staging)]),
        section('After landing: take out one branch', [
            inside.length === 0
                ? null
                : toMarkdown(say `On ${baseName(record)}, once it holds the integration. Nothing is rewritten: a revert is a new commit. Where later work builds on what it removes, git stops and ${phrase_name('git revert --abort')} gives up.`),
            ...[...inside].reverse().map(candidate => oneBranch(record, candidate))
        ]),
        section('After landing: take out everything', [everything(record, inside)]),
        section('Bringing a branch back', [comeback(inside)])
    ]);
}
function rollback_plan_answer(record) {
    const inside = candidates_landed(record);
    if (inside.length === 0)
        return toMarkdown(say `Nothing was merged, so there is nothing to take back.`);
    return toMarkdown(say `${baseName(record)} was not touched by this run. It holds nothing of ${phrase_names(inside.map(({ name: branch }) => branch))} until somebody lands the integration.`);
}
function staging(record) {
    if (record?.state !== 'published')
        return null;
    if (record.sha !== record.candidate) {
        return toMarkdown(say `${phrase_name(record.ref)} is kept from run to run and only moves forward. Leave it: the next run puts its own result on top.`);
    }
    return stack([
        toMarkdown(say `${phrase_name(record.ref)} stands at ${phrase_name(record.sha)}. This deletes it only if it still does:`),
        shell([dropStaging(record)])
    ]);
}
function oneBranch(record, candidate) {
    const command = revert(candidate);
    const above = rollback_plan_stackedOn(record, candidate);
    return section(toMarkdown(phrase_name(candidate.name)), [
        above.length === 0 ? null : toMarkdown(say `First take out ${phrase_names(above)}, which is built on it.`),
        command === null ? toMarkdown(say `The record names no commit of its own in the integration.`) : shell([command])
    ], 3);
}
function revert({ landed: landing }) {
    if (landing === undefined)
        return null;
    if (landing.strategy === 'merge')
        return `git revert --no-edit -m 1 ${landing.commit}`;
    return `git revert --no-edit ${landing.before}..${landing.commit}`;
}
function rollback_plan_stackedOn(record, { name: branch }) {
    const inside = new Set(candidates_landed(record).map(candidate => candidate.name));
    const steps = record.plan?.steps ?? [];
    return steps.filter(({ parent, candidate }) => parent === branch && inside.has(candidate)).map(step => step.candidate);
}
function everything(record, inside) {
    const commands = [...inside].reverse().flatMap(candidate => revert(candidate) ?? []);
    if (commands.length < 2)
        return null;
    return stack([
        toMarkdown(say `${(0,plural/* plural */.L)(inside.length, 'branch', 'branches')}, the last one in first. The tree is then that of ${baseName(record)} as it was, unless other work has landed since.`),
        shell(commands)
    ]);
}
function comeback(inside) {
    if (!inside.some(({ landed: landing }) => landing?.strategy === 'merge'))
        return null;
    return ('Git takes a reverted merge for merged. To bring a branch back, revert its revert, then merge what is new on it:\n\n' +
        (shell(['git revert <commit of the revert>']) ?? ''));
}

;// CONCATENATED MODULE: ./lib/report/worktree-registry.js






function renderWorktreeRegistry(record) {
    const { worktrees } = record;
    const unseen = worktrees.map(worktree => warning(record, worktree)).filter(phrase => phrase !== null);
    return page('Worktree registry', [
        lead(record),
        toMarkdown(say `${(0,plural/* plural */.L)(worktrees.length, 'worktree')}. None of them was changed by this run, and none ever is.`),
        section('Work that this run did not see', [bullets(unseen.map(phrase => toMarkdown(phrase)))]),
        section('All worktrees', [
            table(['Path', 'Branch', 'Head', 'Uncommitted paths', 'In this run', 'Note'], worktrees.map(worktree => worktree_registry_row(record, worktree)))
        ])
    ]);
}
function worktree_registry_row(record, { path, branch, head, dirtyPaths, note }) {
    const candidate = branch === null ? null : candidateNamed(record, branch);
    const isBase = branch !== null && branch === record.base?.name;
    return [
        toCell(phrase_name(path)),
        branch === null ? 'detached' : toCell(phrase_name(branch)),
        head === null ? 'unborn' : toCell(phrase_name((0,ids/* shortOid */.$M)(head))),
        String(dirtyPaths),
        candidate === null ? (isBase ? 'is the base' : 'not asked for') : standingOf(candidate).word,
        toCell(say `${note ?? ''}`)
    ];
}
function warning(record, { path, branch, head, dirtyPaths }) {
    const candidate = branch === null ? null : candidateNamed(record, branch);
    if (dirtyPaths > 0) {
        const why = candidate === null
            ? say ``
            : say ` They are no part of ${phrase_name(candidate.name)} as this run saw it: commit them and run again.`;
        return say `${phrase_name(path)} has ${(0,plural/* plural */.L)(dirtyPaths, 'path')} with uncommitted changes.${why}`;
    }
    if (candidate?.sha != null && head !== null && head !== candidate.sha) {
        return say `${phrase_name(path)} has moved on to ${phrase_name((0,ids/* shortOid */.$M)(head))}; the run pinned ${phrase_name((0,ids/* shortOid */.$M)(candidate.sha))}.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/report/render-all.js













const KINDS = [
    { name: 'CONFLICT_RESOLUTION_NEEDED.md', applies: needsResolution, render: renderConflictResolutionNeeded },
    { name: 'INTEGRATION_PLAN.md', applies: hasPlan, render: renderIntegrationPlan },
    { name: 'CONFLICT_ANALYSIS.md', applies: wasAnalyzed, render: renderConflictAnalysis },
    { name: 'INTEGRATION_VALIDATION_REPORT.md', applies: wasTested, render: renderIntegrationValidationReport },
    { name: 'REGRESSION_ANALYSIS.md', applies: wasCompared, render: renderRegressionAnalysis },
    { name: 'RESULT_COMPARISON.md', applies: hasResults, render: renderResultComparison },
    {
        name: 'INTEGRATION_CHECKLIST.md',
        applies: ({ checklist }) => checklist.length > 0,
        render: renderIntegrationChecklist
    },
    { name: 'ROLLBACK_PLAN.md', applies: isPublished, render: renderRollbackPlan },
    { name: 'WORKTREE_REGISTRY.md', applies: ({ worktrees }) => worktrees.length > 0, render: renderWorktreeRegistry }
];
const REPORT_NAMES = [
    'INTEGRATION_REPORT.md',
    ...KINDS.map(({ name }) => name),
    'integration.json'
];
function renderReports(record) {
    const others = KINDS.filter(({ applies }) => applies(record)).map(({ name, render }) => ({ name, text: render(record) }));
    const main = renderIntegrationReport(record, [...others.map(({ name }) => name), 'integration.json']);
    return [{ name: 'INTEGRATION_REPORT.md', text: main }, ...others, { name: 'integration.json', text: renderJson(record) }];
}
function hasPlan({ plan }) {
    return plan !== null && plan.steps.length > 0;
}
function wasAnalyzed(record) {
    return hasPlan(record) || record.conflicts.length > 0 || record.pairs.length > 0;
}
function wasTested(record) {
    return record.probes.length > 0 || (candidates_landed(record).length > 0 && !isAnalysisOnly(record));
}
function wasCompared({ comparison, culprits }) {
    return culprits.length > 0 || (comparison !== null && comparison.gates.length > 0);
}
function isPublished({ staging }) {
    return staging?.state === 'published';
}
function hasResults({ candidates, probes }) {
    return probes.length > 0 && candidates.some(({ outcome }) => outcome !== 'not-reached');
}

;// CONCATENATED MODULE: ./lib/report/fit.js

const SEPARATOR = '\n\n';
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
function fit(sections, limit) {
    const all = sections.map((section, place) => ({ ...section, place, sizes: section.forms.map(utf8Length) }));
    all.sort((a, b) => a.priority - b.priority || a.place - b.place);
    const kept = all.slice(0, howManyFit(all.map(shortest), limit));
    const farewell = kept.length < all.length ? [dropped(all.length - kept.length)] : [];
    let left = limit - total([...kept.map(shortest), ...farewell.map(utf8Length)]);
    const chosen = kept.map(section => {
        const best = section.sizes.findIndex(size => size - shortest(section) <= left);
        const index = best === -1 ? section.forms.length - 1 : best;
        left -= (section.sizes[index] ?? 0) - shortest(section);
        return { place: section.place, text: section.forms[index] ?? '' };
    });
    chosen.sort((a, b) => a.place - b.place);
    const document = `${[...chosen.map(({ text }) => text), ...farewell].join(SEPARATOR)}\n`;
    return cutMarkdown(document, limit);
}
function shortest({ sizes }) {
    return sizes.at(-1) ?? 0;
}
function howManyFit(sizes, limit) {
    for (let count = sizes.length; count > 1; count--) {
        const farewell = count < sizes.length ? [utf8Length(dropped(sizes.length - count))] : [];
        if (total([...sizes.slice(0, count), ...farewell]) <= limit)
            return count;
    }
    return 1;
}
function dropped(count) {
    return `_${(0,plural/* plural */.L)(count, 'more section')} did not fit here._`;
}
function total(sizes) {
    return sizes.reduce((sum, size) => sum + size, 0) + SEPARATOR.length * (sizes.length - 1) + '\n'.length;
}
function cutMarkdown(markdown, limit) {
    const bytes = utf8Length(markdown);
    if (bytes <= limit)
        return markdown;
    const ending = (open, missing) => `${open.fence === '' ? '' : `${open.fence}\n`}${'\n</details>\n'.repeat(open.folds)}\n_${missing} more bytes did not fit here._\n`;
    let open = { fence: '', folds: 0 };
    let kept = { end: 0, text: utf8Length(ending(open, bytes)) <= limit ? ending(open, bytes).trimStart() : '' };
    let used = 0;
    let end = 0;
    for (const line of markdown.split('\n')) {
        used += utf8Length(line) + 1;
        if (used > limit)
            break;
        end += line.length + 1;
        open = follow(open, line);
        const close = ending(open, bytes - used);
        if (used + utf8Length(close) <= limit)
            kept = { end, text: close };
    }
    return markdown.slice(0, kept.end) + kept.text;
}
function follow({ fence, folds }, line) {
    const mark = /^\s*(?:[-*]\s+|\d+\.\s+)*(`{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '')
        return { fence: mark.length >= fence.length && line.trim() === mark ? '' : fence, folds };
    if (mark !== '')
        return { fence: mark, folds };
    return { fence, folds: Math.max(0, folds + fit_count(line, '<details') - fit_count(line, '</details>')) };
}
function fit_count(text, part) {
    return text.split(part).length - 1;
}

;// CONCATENATED MODULE: ./lib/report/summary.js















const BUDGET = 900 * 1024;
const SHORT = 20;
function renderSummary(record) {
    const { failure } = record;
    const head = stack([`## Integration: ${record.status}`, verdict(record)]);
    const failed = failure === null ? null : failureBlock(failure);
    const sections = [
        { priority: 0, forms: [stack([head, failed]), head] },
        actions(record),
        reasons(record),
        branches(record),
        summary_redFlags(record),
        summary_regressions(record),
        culprits(record),
        conflicts(record),
        fixed('Gates', 5, gateTable(record), 'INTEGRATION_VALIDATION_REPORT.md'),
        fixed('Where the integration is', 6, stagingBlock(record.staging), 'INTEGRATION_REPORT.md'),
        notes(record),
        {
            priority: 0,
            forms: ['All reports, logs and `integration.json` are in the report folder of this run, and in its artifact.']
        }
    ];
    return fit(sections.filter(one => one !== null), BUDGET);
}
function actions(record) {
    const items = nextActions(record);
    return listing({
        title: 'Next steps',
        priority: 1,
        items,
        noun: 'next step',
        report: 'INTEGRATION_REPORT.md',
        show: actionList
    });
}
function reasons(record) {
    const show = (items) => bullets(items.map(reason => toMarkdown(say `${reason}`)));
    const items = generalReasons(record);
    return listing({ title: 'Why', priority: 1, items, noun: 'reason', report: 'INTEGRATION_REPORT.md', show });
}
function branches(record) {
    const { candidates } = record;
    const show = (items) => {
        const some = { ...record, candidates: items };
        return stack([candidateTable(some), skippedCommits(some)]);
    };
    return listing({
        title: 'Branches',
        priority: 2,
        items: candidates,
        noun: 'branch',
        report: 'INTEGRATION_REPORT.md',
        show
    });
}
function summary_redFlags({ redFlags: items }) {
    return listing({
        title: 'Red flags',
        priority: 2,
        items,
        noun: 'red flag',
        report: 'INTEGRATION_CHECKLIST.md',
        show: redFlagList
    });
}
function summary_regressions(record) {
    const report = 'REGRESSION_ANALYSIS.md';
    const items = regressedTests(record);
    if (items.length === 0)
        return fixed('Regressions', 3, gateRegressions(record), report);
    return listing({ title: 'Regressions', priority: 3, items, noun: 'regression', report, show: some => testList(some) });
}
function culprits(record) {
    const show = (items) => culpritList({ ...record, culprits: items });
    return listing({
        title: 'Found by the gates',
        priority: 3,
        items: record.culprits,
        noun: 'culprit',
        report: 'REGRESSION_ANALYSIS.md',
        show
    });
}
function conflicts(record) {
    const show = (items) => conflictTable(record, items);
    return listing({
        title: 'Conflicts',
        priority: 4,
        items: record.conflicts,
        noun: 'conflict',
        report: 'CONFLICT_ANALYSIS.md',
        show
    });
}
function notes(record) {
    const show = (items) => bullets(items.map(note => toMarkdown(say `${note}`)));
    return listing({
        title: 'Notes',
        priority: 7,
        items: record.notes,
        noun: 'note',
        report: 'INTEGRATION_REPORT.md',
        show
    });
}
function listing({ title, priority, items, noun, report, show }) {
    const whole = section(title, [show(items)]);
    if (items.length === 0 || whole === null)
        return null;
    const counted = (0,plural/* plural */.L)(items.length, noun, noun === 'branch' ? 'branches' : `${noun}s`);
    const pointer = section(title, [`${counted}: see \`${report}\` in the artifact.`]) ?? '';
    if (items.length <= SHORT)
        return { priority, forms: [whole, pointer] };
    const more = `… and ${items.length - SHORT} more: see \`${report}\` in the artifact.`;
    return { priority, forms: [whole, section(title, [show(items.slice(0, SHORT)), more]) ?? pointer, pointer] };
}
function fixed(title, priority, body, report) {
    const whole = section(title, [body]);
    return whole === null ? null : { priority, forms: [whole, `## ${title}\n\nSee \`${report}\` in the artifact.`] };
}

;// CONCATENATED MODULE: ./lib/pipeline/render.js




function render(record, { reportDir }) {
    return {
        reports: renderReports(record),
        summary: renderSummary(record),
        annotations: renderAnnotations(record),
        outputs: renderOutputs(record, { reportDir, record: `${reportDir}/integration.json` })
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/refuse-tampering.js

function refuseTampering({ id, candidates }, { tampered }) {
    const files = tampered?.() ?? [];
    if (files.length === 0)
        return;
    const who = candidates.length === 0 ? 'the base' : candidates.join(' + ');
    throw new errors/* ToolError */.v4(`a gate of ${id} (${who}) wrote to the runner's own files (${files.join(', ')}), which were put back`, 'Do not trust this job; look for what does it, and run again without it');
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/domain/record.js
const SCHEMA_VERSION = '1.0';

;// CONCATENATED MODULE: ./lib/pipeline/findings.js


function emptyFindings(run, environment) {
    return {
        schemaVersion: SCHEMA_VERSION,
        run,
        base: null,
        staging: null,
        candidates: [],
        conflicts: [],
        overlaps: [],
        pairs: [],
        plan: null,
        probes: [],
        culprits: [],
        comparison: null,
        metrics: { candidates: 0, merged: 0, heldOut: 0, conflicts: 0, regressions: 0, probes: 0, gateRuns: 0 },
        environment,
        timings: [],
        worktrees: [],
        notes: [],
        failure: null
    };
}
function metricsOf(findings) {
    const { candidates, conflicts, comparison, probes } = findings;
    return {
        candidates: candidates.length,
        merged: candidates.filter(({ status }) => status === 'merged').length,
        heldOut: candidates.filter(({ status }) => status === 'held-out').length,
        conflicts: conflicts.length,
        regressions: domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + (comparison?.tests?.counts[change] ?? 0), 0),
        probes: probes.length,
        gateRuns: probes.reduce((sum, probe) => sum + probe.gates.length, 0)
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/probe-record.js
function probeRecord(probe) {
    const gates = probe.gates.map((gate) => ({
        ...gate,
        tests: gate.tests === null ? null : counts(gate.tests)
    }));
    return { ...probe, gates };
}
function counts(report) {
    const by = { passed: 0, failed: 0, error: 0, skipped: 0 };
    for (const { state } of report.cases)
        by[state]++;
    return {
        total: report.cases.length,
        passed: by.passed,
        failed: by.failed + by.error,
        skipped: by.skipped,
        loadErrors: report.loadErrors.length,
        defects: report.defects
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/run-log.js




class RunLog {
    findings;
    current = 'start';
    config;
    ports;
    constructor(config, ports) {
        this.config = config;
        this.ports = ports;
        const run = {
            id: ports.runner.runId,
            started: ports.clock.now(),
            mode: config.mode,
            tool: `integration-orchestrator ${version/* VERSION */.x}`
        };
        this.findings = emptyFindings(run, { ...ports.machine, git: ports.git.version, isolation: 'env' });
    }
    async stage(name, work) {
        (0,errors/* throwIfCancelled */.dZ)(this.ports.signal);
        this.current = name;
        this.ports.runner.progress({ kind: 'stage', stage: name, detail: '' });
        const started = this.ports.clock.seconds();
        try {
            return await work();
        }
        finally {
            const seconds = Math.round((this.ports.clock.seconds() - started) * 1000) / 1000;
            this.learn({ timings: [...this.findings.timings, { stage: name, seconds }] });
        }
    }
    learn(found) {
        this.findings = { ...this.findings, ...found };
    }
    addProbe = (probe) => {
        this.learn({ probes: [...this.findings.probes, probeRecord(probe)] });
    };
    fail(error) {
        this.learn({ failure: { stage: this.current, ...(0,errors/* explainError */.UW)(error) } });
    }
    judge(decide) {
        const findings = { ...this.findings, metrics: metricsOf(this.findings) };
        return { ...findings, ...decide(findings, { mode: this.config.mode, gates: this.config.gates.length }) };
    }
}

;// CONCATENATED MODULE: ./lib/plan/plan.js
function planMerges(candidates, analysis, { order, strategy }) {
    const weights = candidates.map((candidate, listed) => weigh(candidate, listed, candidates, analysis));
    const sorted = order === 'listed' ? weights : byRisk(weights);
    const steps = sorted.map((weight, i) => {
        const { name } = weight.candidate;
        return { candidate: name, position: i + 1, reason: plan_explain(weight, order), parent: weight.parent };
    });
    return { order, strategy, steps };
}
function weigh(candidate, listed, all, analysis) {
    const conflicts = analysis.pairs.filter(pair => pair.verdict === 'conflict' && pair.branches.includes(candidate.name)).length;
    const size = candidate.changes.reduce((sum, change) => sum + change.added + change.removed, 0);
    return { candidate, listed, parent: nearestParent(candidate, all), conflicts, size };
}
function nearestParent(candidate, all) {
    const own = new Set(candidate.commits.map(commit => commit.oid));
    const parents = all.filter(other => other.head !== candidate.head && own.has(other.head));
    parents.sort((a, b) => b.commits.length - a.commits.length);
    return parents[0]?.name ?? null;
}
function byRisk(weights) {
    const placed = new Set();
    const waiting = weights.toSorted((a, b) => a.conflicts - b.conflicts || a.size - b.size || a.listed - b.listed);
    const order = [];
    while (waiting.length > 0) {
        const free = waiting.findIndex(({ parent }) => parent === null || placed.has(parent));
        const [next] = waiting.splice(Math.max(free, 0), 1);
        if (next === undefined)
            break;
        placed.add(next.candidate.name);
        order.push(next);
    }
    return order;
}
function plan_explain({ conflicts, size, parent, listed }, order) {
    if (order === 'listed')
        return `listed as number ${listed + 1}`;
    const facts = [
        conflicts === 0
            ? 'conflicts with no other candidate'
            : `conflicts with ${conflicts} other${conflicts === 1 ? '' : 's'}`,
        `${size} changed line${size === 1 ? '' : 's'}`
    ];
    if (parent !== null)
        facts.unshift(`built on ${parent}, which goes before it`);
    return facts.join('; ');
}

;// CONCATENATED MODULE: ./lib/publish/publish-reports.js
async function publishReports(rendered, to, ports) {
    for (const { name, text } of rendered.reports)
        await ports.files.write(`${to.reportDir}/${name}`, text);
    ports.runner.outputs(rendered.outputs);
    const upload = await ports.artifacts.upload(to.artifactName, to.reportDir);
    ports.runner.outputs(uploadOutputs(upload));
    if (upload.kind === 'failed') {
        const text = `The reports could not be uploaded: ${upload.reason}. They are in ${to.reportDir}.`;
        ports.runner.progress({ kind: 'warning', text });
    }
    await ports.runner.summary(rendered.summary);
    ports.runner.annotate(rendered.annotations);
}
function uploadOutputs(upload) {
    return upload.kind === 'uploaded' ? { 'artifact-id': upload.id, 'artifact-url': upload.url } : {};
}

;// CONCATENATED MODULE: ./lib/publish/report-folder.js
const IGNORE = '.gitignore';
const IGNORE_ALL = '*\n';
async function openReportFolder(reportDir, names, files) {
    for (const glob of [...names, 'logs/probe-*/**'])
        await files.clear(reportDir, glob);
    if (await holdsOnlyOurs(reportDir, files))
        await files.write(`${reportDir}/${IGNORE}`, IGNORE_ALL);
}
async function holdsOnlyOurs(reportDir, files) {
    const left = await files.find(reportDir, '**');
    if (left.some(({ path }) => path !== IGNORE))
        return false;
    return left.length === 0 || (await files.read(`${reportDir}/${IGNORE}`)) === IGNORE_ALL;
}

;// CONCATENATED MODULE: ./lib/publish/staging.js

const MOST_REFS = 100;
async function publishStaging(composition, { stagingRef, push }, ports) {
    const target = { composition, where: push ? 'origin' : 'local' };
    const staging = await (stagingRef === null ? publishNew(target, ports) : advanceFixed(target, stagingRef, ports));
    const place = push ? 'on origin' : 'in this repository';
    const what = staging.state === 'published' ? `${staging.sha}, ${staging.detail}` : staging.detail;
    ports.runner.progress({ kind: 'step', text: `${staging.ref} ${place}: ${what}` });
    return staging;
}
async function publishNew(target, ports) {
    const first = `refs/heads/${config/* STAGING_NAMESPACE */.YG}${ports.runner.runId}`;
    const { commit } = target.composition;
    for (let number = 1;; number++) {
        const ref = number === 1 ? first : `${first}-${number}`;
        const before = await ports.git.refs.read(target.where, ref);
        if (before === commit)
            return published(target, { ref, sha: commit, detail: STANDS_THERE });
        if (before !== null && number < MOST_REFS)
            continue;
        const staging = await move(target, { ref, sha: commit, before: null }, ports);
        const isTaken = staging.state === 'rejected' && (await ports.git.refs.read(target.where, ref)) !== null;
        if (!isTaken || number >= MOST_REFS)
            return staging;
    }
}
async function advanceFixed(target, ref, ports) {
    const { refs, history } = ports.git;
    const { commit } = target.composition;
    const before = await refs.read(target.where, ref);
    if (before === null)
        return await move(target, { ref, sha: commit, before }, ports);
    await history.fetch([{ name: ref, ref, oid: before }]);
    if (await holds(before, target.composition, ports))
        return published(target, { ref, sha: before, detail: STANDS_THERE });
    return await move(target, { ref, sha: await snapshot(before, target.composition, ports), before }, ports);
}
const STANDS_THERE = 'it stands there already';
async function holds(tip, { commit, tree }, { git }) {
    return (await git.composer.tree(tip)) === tree && (await git.history.isAncestor(commit, tip));
}
async function move(target, { ref, sha, before }, ports) {
    const update = await ports.git.refs.advance(target.where, ref, sha, before);
    const detail = before === null ? 'new ref' : `moved forward from ${before}`;
    const staging = published(target, { ref, sha, detail });
    return update.kind === 'updated' ? staging : { ...staging, state: 'rejected', detail: update.reason };
}
function published({ composition, where }, at) {
    return { ...at, candidate: composition.commit, tree: composition.tree, where, state: 'published' };
}
async function snapshot(before, { commit, tree }, ports) {
    const candidate = await ports.git.history.commit(commit);
    return await ports.git.composer.commit({
        tree,
        parents: [before, commit],
        message: `Snapshot of integration ${ports.runner.runId}\n\nIntegration-Clean-Candidate: ${commit}\n`,
        author: candidate.author,
        authorDate: candidate.committerDate,
        date: candidate.committerDate
    });
}

;// CONCATENATED MODULE: ./lib/pipeline.js


















async function runPipeline(config, ports) {
    const run = new RunLog(config, ports);
    try {
        await openReportFolder(config.reportDir, REPORT_NAMES, ports.files);
        await integrate(config, ports, run);
    }
    catch (error) {
        run.fail(error);
    }
    const record = run.judge(decide);
    await publishReports(render(record, config), config, ports);
    return record;
}
async function integrate(config, ports, run) {
    const collection = await run.stage('collect', () => collect(config, ports));
    const { base, worktrees, notes } = collection;
    run.learn({ base: { name: base.name, sha: base.commit, tree: base.tree }, worktrees, notes });
    run.learn({ candidates: candidateRecords(collection, { heldOut: NOBODY, composition: null }) });
    const analysis = await run.stage('analyze', () => analyze(collection, ports));
    run.learn(analysis);
    const plan = await run.stage('plan', () => planMerges(collection.candidates, analysis, config));
    run.learn({ plan });
    if (config.mode === 'analyze')
        return;
    const learnFates = (fates) => {
        run.learn(proofFindings(collection, analysis, fates));
    };
    const onHeldOut = (heldOut) => {
        learnFates({ heldOut, composition: null });
    };
    const onProbe = (probe) => {
        run.addProbe(probe);
        refuseTampering(probe, ports.runner);
    };
    const request = { config, collection, plan, setup: probeSetup(config), onProbe, onHeldOut };
    const proof = await run.stage('integrate', () => prove(request, ports));
    learnFates(proof);
    const { baseline, integration, composition } = proof;
    if (baseline === null || integration === null)
        return;
    run.learn({ comparison: await run.stage('compare', () => compareProbes(baseline, integration)) });
    if (run.judge(decide).status === 'blocked')
        return;
    await run.stage('audit', () => audit(composition, collection, ports));
    run.learn({ staging: await run.stage('publish', () => publishStaging(composition, config, ports)) });
}

;// CONCATENATED MODULE: ./lib/door.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













async function runFromDoor(entry) {
    const workDir = await (0,scratch_folder/* makeScratchFolder */.D)(entry.tempDir);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { repoDir, signal, token, serverUrl, runner, environment, forge } = entry;
            const git = __addDisposableResource(env_1, await (0,open_git/* openGit */.z)({ repoDir, workDir, signal, token, serverUrl }), true);
            const config = await loadConfig(entry, git);
            entry.onStart?.({ config, workDir });
            const record = await runPipeline(config, {
                git,
                runner,
                signal,
                workDir,
                environment,
                forge,
                shell: processShell(signal),
                files: (0,disk_files/* diskFiles */.T)(),
                artifacts: entry.artifacts(workDir),
                clock: systemClock(),
                machine: { os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.arch)()}`, node: process.versions.node }
            });
            return { record, config };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        if (!(await (0,scratch_folder/* tryRemoveScratchFolder */.W)(workDir))) {
            entry.runner.progress({ kind: 'warning', text: `Files of another user's are left in ${workDir}` });
        }
    }
}
async function loadConfig(entry, git) {
    const { inputs, defaults } = entry.said;
    const path = inputs.config ?? defaults.config ?? config_path/* DEFAULT_CONFIG_PATH */.B;
    const facts = await git.history.facts();
    const base = await (0,resolve_base/* resolveBase */.g)(inputs.base ?? null, facts, git).catch((error) => {
        throw withOtherProblems(error, entry.said);
    });
    const text = await git.history.text(base.commit, path);
    const config = (0,parse_config/* parseConfig */.o)({ ...entry.said, file: text === null ? null : { path, text } });
    const from = inputs['report-dir'] === undefined ? null : entry.reportsFrom;
    const reportDir = (0,external_node_path_.resolve)(from ?? entry.repoDir, config.reportDir);
    if ([(0,external_node_path_.resolve)(entry.repoDir), facts.root].some(root => `${root}/`.startsWith(`${reportDir}/`.replace('//', '/')))) {
        const what = `${(0,quote/* quote */.h)(config.reportDir)} holds the repository itself`;
        const fix = 'Use a folder of its own, such as integration-report';
        throw new errors/* ConfigurationError */.j1([{ where: entry.said.origin('report-dir'), what, fix }]);
    }
    return { ...config, reportDir };
}
function withOtherProblems(error, said) {
    if (!(error instanceof errors/* ConfigurationError */.j1))
        return error;
    const [first, ...rest] = error.problems.map(problem => ({ ...problem, where: said.origin(problem.where) }));
    if (first === undefined)
        return error;
    const inputs = Object.fromEntries(Object.entries(said.inputs).filter(([name]) => name !== 'config' && name !== 'base'));
    try {
        (0,parse_config/* parseConfig */.o)({ ...said, inputs: { branches: '**', ...inputs }, file: null });
    }
    catch (other) {
        if (other instanceof errors/* ConfigurationError */.j1)
            return new errors/* ConfigurationError */.j1([first, ...rest, ...other.problems]);
    }
    return new errors/* ConfigurationError */.j1([first, ...rest]);
}

;// CONCATENATED MODULE: ./lib/report/columns.js

function padToWidth(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/report/terminal.js












const terminal_MARKS = {
    in: ['✔', 'green'],
    part: ['◐', 'yellow'],
    out: ['✖', 'red'],
    none: ['·', 'dim']
};
const STATUS_STYLE = { ready: 'green', conditional: 'yellow', blocked: 'red' };
const CANDIDATES = 15;
const FINDINGS = 5;
const MESSAGE_LINES = 12;
function renderTerminal(record, { color, width, reportDir = '.' }) {
    const canvas = { paint: painter(color), width: Math.max(40, width) };
    const actions = nextActions(record);
    const blocks = [
        verdictLines(record, canvas),
        failureLines(record),
        limited(generalReasons(record).map(reason => say `${reason}`), 'Why', canvas),
        candidateLines(record, canvas),
        limited(culpritPhrases(record), 'Found by the gates', canvas),
        limited(conflictPhrases(record), 'Conflicts', canvas),
        limited(regressionPhrases(record), 'Regressions', canvas),
        [`Reports  ${(0,terminal_text/* terminalText */.eR)(reportDir)}/INTEGRATION_REPORT.md`],
        actionLines(actions, canvas)
    ];
    return `${blocks
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n')}\n`;
}
function verdictLines(record, { paint, width }) {
    const label = record.status.toUpperCase();
    const [first = '', ...rest] = wrap(`${label}  ${toTerminal(verdictSentence(record))}`, width);
    const painted = paint('bold', paint(STATUS_STYLE[record.status], label));
    return [first.replace(label, painted), ...rest];
}
function failureLines({ failure }) {
    if (failure === null)
        return [];
    const lines = (0,terminal_text/* terminalText */.eR)(failure.message).trimEnd().split('\n');
    const more = lines.length > MESSAGE_LINES ? [`  │ … ${lines.length - MESSAGE_LINES} more lines`] : [];
    return [...lines.slice(0, MESSAGE_LINES).map(line => `  │ ${line}`), ...more];
}
function candidateLines(record, { paint, width }) {
    const all = inMergeOrder(record);
    const shown = all.slice(0, CANDIDATES);
    const label = (candidate) => toTerminal(phrase_name(candidate.name));
    const column = Math.min(Math.max(0, ...shown.map(one => textWidth(label(one)))), Math.floor(width / 3));
    const words = Math.max(0, ...shown.map(one => standingOf(one).word.length));
    const lines = shown.map(candidate => {
        const { mark, word } = standingOf(candidate);
        const [sign, style] = terminal_MARKS[mark];
        const left = `${padToWidth(cutToWidth(label(candidate), column), column)}  ${padToWidth(word, words)}`;
        const reason = toTerminal(say `${reasonOf(record, candidate)}`);
        return `  ${paint(style, sign)} ${left}  ${paint('dim', cutToWidth(reason, width - textWidth(left) - 6))}`;
    });
    return all.length > shown.length ? [...lines, `  … and ${all.length - shown.length} more`] : lines;
}
function culpritPhrases(record) {
    return record.culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const logs = culprit.evidence.filter(({ outcome }) => outcome === 'red').flatMap(({ log }) => log ?? []);
        const proof = logs[0] === undefined ? say `` : say ` (${phrase_name(logs[0])})`;
        return say `${culpritHeadline(culprit)}: ${phrase_names(what, 2)}${proof}`;
    });
}
function conflictPhrases(record) {
    const conflicts = textualConflicts(record);
    const open = conflicts.filter(needsPerson).map(conflict => {
        const parties = joined(conflict.branches.map(phrase_name), ' × ');
        const where = say `${phrase_name(conflict.id)} ${conflict.severity}  ${phrase_name(placeOf(conflict))}  ${parties}`;
        return say `${where}, ${whoseMove(record, conflict)} to move`;
    });
    const settled = conflicts.length - open.length;
    return settled === 0
        ? open
        : [
            ...open,
            say `${(0,plural/* plural */.L)(settled, 'conflict')} of the branches ${settled === 1 ? 'is' : 'are'} settled in what is merged`
        ];
}
function regressionPhrases(record) {
    return [
        ...regressedTests(record).map(({ test, gate }) => say `${phrase_name(test)} (gate ${phrase_name(gate)})`),
        ...regressedGates(record).map(({ gate, reason }) => say `gate ${phrase_name(gate)}: ${reason}`)
    ];
}
function limited(phrases, title, { paint, width }) {
    if (phrases.length === 0)
        return [];
    const shown = phrases.slice(0, FINDINGS);
    const rest = phrases.length - shown.length;
    const lines = shown.map(phrase => hanging(cutToWidth(toTerminal(phrase), 2 * width), width));
    return [paint('bold', title), ...lines.flat(), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
function hanging(text, width) {
    return wrap(text, width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}
function actionLines(actions, { paint, width }) {
    const [first] = actions;
    if (first === undefined)
        return [];
    const shown = actions.slice(0, FINDINGS);
    const rest = actions.length - shown.length;
    const commands = first.commands.map(command => `      ${paint('cyan', (0,terminal_text/* terminalText */.eR)(command))}`);
    const items = shown.map(({ who, what }) => hanging(`${toTerminal(who)}: ${sentence(toTerminal(what))}`, width));
    return [
        paint('bold', 'Next'),
        ...(items[0] ?? []),
        ...commands,
        ...items.slice(1).flat(),
        ...(rest > 0 ? [`  … and ${rest} more in INTEGRATION_REPORT.md`] : [])
    ];
}

// EXTERNAL MODULE: ./lib/commands/flags.js
var flags = __webpack_require__(3197);
;// CONCATENATED MODULE: ./lib/commands/run.js













async function run_run(command) {
    const { record, config } = await runInClone(command, (0,cancel_signal/* cancelSignal */.B)());
    printResult({ record, config }, command.output);
    return (0,exit_code/* exitCode */.I)(record, config.failOn);
}
async function runInClone({ inputs, repo, output }, signal) {
    const clock = systemClock();
    const runner = createTerminalRunner({
        stream: process.stderr,
        environment: process.env,
        quiet: output.quiet || output.json,
        now: clock.now(),
        seconds: () => clock.seconds()
    });
    try {
        return await runFromDoor({
            said: { inputs, origin: flags/* describeFlag */.K, defaults: config_inputs/* COMMAND_LINE_DEFAULTS */.AX },
            repoDir: (0,external_node_path_.resolve)(repo),
            reportsFrom: process.cwd(),
            tempDir: (0,external_node_os_.tmpdir)(),
            runner,
            artifacts: () => folderArtifacts,
            forge: null,
            token: process.env.GITHUB_TOKEN?.trim() || null,
            serverUrl: process.env.GITHUB_SERVER_URL ?? null,
            signal,
            environment: process.env
        });
    }
    finally {
        runner.close();
    }
}
function printResult({ record, config }, output) {
    if (output.json) {
        process.stdout.write(renderJson(record));
        return;
    }
    const color = takesColor(process.stdout, process.env);
    const width = process.stdout.isTTY ? process.stdout.columns : 100;
    const reportDir = (0,external_node_path_.relative)(process.cwd(), config.reportDir);
    if (process.stderr.isTTY && process.stdout.isTTY && !output.quiet)
        process.stdout.write('\n');
    process.stdout.write(renderTerminal(record, { color, width, reportDir: reportDir === '' ? '.' : reportDir }));
}


/***/ }),

/***/ 4003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
const PLAIN = /^[\w@%+=:,./-]+$/;
function shellQuote(text) {
    if (PLAIN.test(text) && !text.startsWith('-'))
        return text;
    return `'${text.split("'").join(`'\\''`)}'`;
}


/***/ })

};
