import { env, l10n } from "vscode";

const nouns = {
	article: (count: string, one: boolean) => (one ? l10n.t("1 article") : l10n.t("{0} articles", count)),
	copy: (count: string, one: boolean) => (one ? l10n.t("1 copy") : l10n.t("{0} copies", count)),
	file: (count: string, one: boolean) => (one ? l10n.t("1 file") : l10n.t("{0} files", count)),
	finding: (count: string, one: boolean) => (one ? l10n.t("1 finding") : l10n.t("{0} findings", count)),
	origin: (count: string, one: boolean) =>
		one ? l10n.t("1 independent origin") : l10n.t("{0} independent origins", count),
	reference: (count: string, one: boolean) => (one ? l10n.t("1 reference") : l10n.t("{0} references", count)),
	sentence: (count: string, one: boolean) => (one ? l10n.t("1 sentence") : l10n.t("{0} sentences", count)),
} as const;

/** "1 article", "36 articles": a count with its noun, in the language of the editor. */
export function counted(count: number, noun: keyof typeof nouns): string {
	return nouns[noun](count.toLocaleString(env.language), count === 1);
}
