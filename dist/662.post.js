export const id = 662;
export const ids = [662];
export const modules = {

/***/ 74662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  killLeftGates: () => (/* binding */ killLeftGates)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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

;// CONCATENATED MODULE: ./lib/adapters/shell/left-gates.js

async function killLeftGates(workDir) {
    await killTree({ leader: null, marker: `HOME=${workDir}/` });
}


/***/ })

};
