/** Waiting for files to change. */
import { watch } from "chokidar";

interface Watching {
	/** Milliseconds without a change after which those before are told. */
	quiet: number;
	isPassedOver(path: string): boolean;
	/** One at a time: what changes meanwhile is told afterwards. */
	onChange(paths: string[]): Promise<void>;
}

/** Until the watching itself fails. Editors that write by rename are seen to change a file, not to remove it. */
export function watchFolders(folders: string[], { quiet, isPassedOver, onChange }: Watching): Promise<void> {
	return new Promise((_, fail) => {
		const changed = new Set<string>();
		let timer: NodeJS.Timeout | undefined;
		let isBusy = false;
		const tell = async (): Promise<void> => {
			if (isBusy || changed.size === 0) return;
			isBusy = true;
			const paths = [...changed].sort();
			changed.clear();
			await onChange(paths);
			isBusy = false;
			await tell();
		};
		watch(folders, {
			ignoreInitial: true,
			atomic: true,
			ignored: (path) => /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/.test(path) || isPassedOver(path),
		})
			.on("all", (_event, path) => {
				changed.add(path);
				clearTimeout(timer);
				timer = setTimeout(() => void tell().catch(fail), quiet);
			})
			.on("error", fail);
	});
}
