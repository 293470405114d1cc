// The working copy's content folder as the browser's own interface for folders (File System API), spoken to over the
// local host. The editor reads and writes through it as it would in a folder that somebody had picked.

const root = '/_local/content/';

interface Listed {
  readonly name: string;
  readonly kind: 'file' | 'directory';
}

const address = (path: string) => root + path.split('/').map(encodeURIComponent).join('/');

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address(path), { cache: 'no-store', ...init });
  if (answer.status === 404) throw new DOMException(`There is no ${path}.`, 'NotFoundError');
  if (!answer.ok) throw new DOMException(await answer.text(), 'NoModificationAllowedError');
  return answer;
}

/** The editor writes under such a name first; a file is written once, when it has its own. */
const isUnfinished = (name: string) => name.startsWith('.sveltia-tmp-');

class LocalFile {
  readonly kind = 'file';
  name: string;
  path: string;
  #data: Blob | undefined;

  constructor(path: string) {
    this.path = path;
    this.name = path.split('/').at(-1) ?? '';
  }

  async getFile(): Promise<File> {
    if (this.#data) return new File([this.#data], this.name, { type: this.#data.type });
    const answer = await ask(this.path);
    const blob = await answer.blob();
    return new File([blob], this.name, {
      type: blob.type,
      lastModified: Date.parse(answer.headers.get('Last-Modified') ?? ''),
    });
  }

  async createWritable() {
    return {
      // Here and not on closing: the editor takes no notice of a fault there.
      write: async (data: Blob | string) => {
        this.#data = new Blob([data]);
        if (!isUnfinished(this.name)) await this.#save();
      },
      close: async () => {},
    };
  }

  /** `move(name)` or `move(folder, name)`: the two forms of the interface. */
  async move(to: LocalFolder | string, name = this.name): Promise<void> {
    const before = this.path;
    const folder = before.split('/').slice(0, -1).join('/');
    this.path = typeof to === 'string' ? `${folder}/${to}` : to.pathOf(name);
    this.name = this.path.split('/').at(-1) ?? '';
    if (isUnfinished(before.split('/').at(-1) ?? '')) return this.#save();
    this.#data ??= await (await ask(before)).blob();
    await this.#save();
    await ask(before, { method: 'DELETE' });
  }

  async #save(): Promise<void> {
    await ask(this.path, { method: 'PUT', body: this.#data ?? null });
    this.#data = undefined;
  }
}

class LocalFolder {
  readonly kind = 'directory';
  readonly name: string;
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    this.name = path.split('/').at(-1) ?? '';
  }

  pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}/${name}`;
  }

  async *entries(): AsyncGenerator<[string, LocalFile | LocalFolder]> {
    const list = (await (await ask(this.path === '' ? '' : `${this.path}/`)).json()) as Listed[];
    for (const { name, kind } of list)
      yield [name, kind === 'file' ? new LocalFile(this.pathOf(name)) : new LocalFolder(this.pathOf(name))];
  }

  // Nothing is made before there is something to write: folders come with their first file.
  async getDirectoryHandle(name: string): Promise<LocalFolder> {
    return new LocalFolder(this.pathOf(name));
  }

  async getFileHandle(name: string): Promise<LocalFile> {
    return new LocalFile(this.pathOf(name));
  }

  async removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    if (recursive) throw new DOMException('Only one file goes at a time.', 'InvalidModificationError');
    if (!isUnfinished(name)) await ask(this.pathOf(name), { method: 'DELETE' });
  }
}

/** The folder that holds `content`: what the editor takes for the repository. */
class WorkingCopy extends LocalFolder {
  constructor() {
    super('');
  }

  override async *entries(): AsyncGenerator<[string, LocalFolder]> {
    yield ['content', new LocalFolder('')];
  }

  override async getDirectoryHandle(): Promise<LocalFolder> {
    return new LocalFolder('');
  }
}

/** Whether this machine's own host serves the page: only it has the working copy. */
export async function isLocal(): Promise<boolean> {
  const answer = await fetch(root, { cache: 'no-store' });
  return answer.ok && (answer.headers.get('Content-Type') ?? '').startsWith('application/json');
}

/**
 * Gives the editor's backend for trying out, which keeps its texts in the browser's private folder, the working copy for
 * that folder. (Its other local way asks people to pick the folder, and only Chromium's browsers can.)
 */
export function workLocally(): void {
  const privateFolder = { getDirectoryHandle: async () => new WorkingCopy(), removeEntry: async () => {} };
  navigator.storage.getDirectory = async () => privateFolder as unknown as FileSystemDirectoryHandle;
}
