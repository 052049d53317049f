/** Function words of ten languages; written for this project from the grammars' closed classes. */
export const FREQUENT_WORDS: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] = [
	list(
		"en",
		"the of and to in that is was for it with as his on be at by had not are but from or have an they which you were her all she there would their we him been has when who will more if out so said what its about into than them can only other new some could these two may then do first any my now such like our over me even most made after also did many before through where much your well",
	),
	list(
		"de",
		"der die das und in zu den ist nicht von mit sich des auf für im dem eine ein als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine",
	),
	list(
		"fr",
		"de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux cette ont ses mais comme nous sa fait été aussi leur bien peut ces y elle deux selon était je entre sans tout après même être lui ils dont",
	),
	list(
		"es",
		"de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está porque según han donde",
	),
	list(
		"ru",
		"и в не на я что он с как это по но они мы все она так его за был от то же бы у вы из для до если или при уже еще о только после этого который также были чтобы года году между",
	),
	list(
		"it",
		"di che il la e un una per non sono del della dei delle degli al alla nel nella con si è da le gli lo ha hanno come più anche ma se su sul sulla questo questa era stato stata essere dal dalla loro suo sua ai ed ci dopo tra quando dove due ogni molto anni",
	),
	list(
		"pt",
		"de que o a e do da em um uma para com não os as dos das no na por mais ao se foi é são como mas ele ela seu sua ou ser quando muito nos já está também só pelo pela até isso entre depois sem mesmo aos ter seus quem nas foram anos havia tinha",
	),
	list(
		"nl",
		"de het een en van in is dat op te zijn voor met die niet aan er om ook als bij maar door over ze uit naar hij heeft worden wordt kan nog werd dan geen zich had hun meer deze dit tot zou hebben moet wel wij veel tegen onder jaar",
	),
	list(
		"sv",
		"och att det i en som på är av för med till den har de inte om ett men var jag sig från vi så kan när han under efter också ska ut nu eller vid mot hade över år sin vara alla mycket blir bara hon mellan",
	),
	list(
		"pl",
		"w i na z się nie to że do jest o jak po za od przez dla są ale był była było tym tego który która które przy tylko ich jego już może być oraz ma lub został także ze czy roku bardzo",
	),
];

function list(language: string, words: string): { language: string; words: ReadonlySet<string> } {
	return { language, words: new Set(words.split(" ")) };
}
