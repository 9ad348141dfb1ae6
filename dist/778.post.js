export const id = 778;
export const ids = [778];
export const modules = {

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createActionsArtifacts: () => (/* binding */ createActionsArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/adapters/actions/results-service.js
function whyNoService(service, environment) {
    const needed = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', ...(service === 'cache' ? [CACHE_VERSION] : [])];
    const missing = needed.filter(name => (environment[name] ?? '') === '');
    if (missing.length > 0)
        return `no ${service} service here (${missing.join(' and ')} not set)`;
    const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    return isHosted(server) ? null : `GitHub Enterprise Server has no ${service} service of this version`;
}
const CACHE_VERSION = 'ACTIONS_CACHE_SERVICE_V2';
function isHosted(server) {
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/actions/stage-folder.js



async function stageFolder(folder, workDir) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter(entry => !entry.isDirectory())
        .map(entry => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)));
    await (0,promises_.mkdir)(workDir, { recursive: true });
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDir, 'upload-'));
    try {
        return { root, ...(await copyAll(folder, root, paths.sort())) };
    }
    catch (error) {
        await (0,promises_.rm)(root, { recursive: true, force: true });
        throw error;
    }
}
async function copyAll(folder, root, paths) {
    const files = [];
    const refused = [];
    for (const path of paths) {
        const target = (0,external_node_path_.join)(root, encodePath(path));
        if (await tryCopyRegular((0,external_node_path_.join)(folder, path), target))
            files.push(target);
        else
            refused.push(path);
    }
    return { files, refused };
}
async function tryCopyRegular(source, target) {
    const from = await openUnlinked(source);
    if (from === null)
        return false;
    try {
        if (!(await from.stat()).isFile())
            return false;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, from.createReadStream({ autoClose: false }), { flag: 'wx' });
        return true;
    }
    finally {
        await from.close();
    }
}
const UNOPENABLE = ['ELOOP', 'ENXIO'];
async function openUnlinked(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if (UNOPENABLE.includes(error.code ?? ''))
            return null;
        throw error;
    }
}
function encodePath(path) {
    const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return path.replace(/[%":<>|*?\r\n\\]/g, encode);
}

;// CONCATENATED MODULE: ./lib/adapters/actions/actions-artifacts.js




const UPLOAD_MINUTES = 20;
function createActionsArtifacts(options) {
    return {
        async upload(name, folder) {
            const reason = whyNoService('artifact', options.environment);
            if (reason !== null)
                return { kind: 'skipped', reason };
            try {
                return await beforeDeadline(() => uploadCopy(options, name, folder), options.signal);
            }
            catch (error) {
                return { kind: 'failed', reason: firstLine(error) };
            }
        }
    };
}
async function uploadCopy({ environment, workDir, warn, retentionDays }, name, folder) {
    const staged = await stageFolder(folder, workDir);
    try {
        if (staged.refused.length > 0)
            warn(`Not uploaded, because no regular file: ${staged.refused.join(', ')}`);
        if (staged.files.length === 0)
            return { kind: 'failed', reason: `there is no file in ${folder}` };
        const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...staged.files], staged.root, retentionDays == null ? {} : { retentionDays });
        if (id === undefined)
            return { kind: 'failed', reason: 'the artifact service gave no id' };
        return { kind: 'uploaded', id: String(id), url: artifactUrl(environment, id) };
    }
    finally {
        await (0,promises_.rm)(staged.root, { recursive: true, force: true });
    }
}
function artifactUrl(environment, id) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = environment;
    return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}
async function beforeDeadline(begin, signal) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(UPLOAD_MINUTES * 60_000)]);
    const givenUp = () => ({
        kind: 'failed',
        reason: signal.aborted ? 'cancelled' : `the upload took more than ${UPLOAD_MINUTES} minutes`
    });
    if (limit.aborted)
        return givenUp();
    return new Promise((resolve, reject) => {
        const give = () => {
            resolve(givenUp());
        };
        limit.addEventListener('abort', give, { once: true });
        begin().then(resolve, reject);
    });
}
function firstLine(error) {
    return (0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? '';
}


/***/ })

};
