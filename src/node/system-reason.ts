const reasons: Readonly<Record<string, string>> = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "no such file or folder",
	ENOTDIR: "no such file or folder",
	EISDIR: "it is a folder",
	ELOOP: "its symbolic links form a loop",
	EMFILE: "too many open files",
	ENOSPC: "the disk is full",
	EROFS: "the disk can only be read",
	ENAMETOOLONG: "its name is too long",
};

/** Why the system refused a file, in words for the writer and without the path. */
export function systemReason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code } = error as NodeJS.ErrnoException;
	return (code === undefined ? undefined : reasons[code]) ?? error.message;
}
