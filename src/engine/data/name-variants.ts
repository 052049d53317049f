/**
 * Accepted spellings and short forms of one name, a group on each line, lower case and without diacritics.
 * Written out for Claimtrace from common newspaper usage, with states and provinces as datelines
 * shorten them; regular transliteration is a rule in `spelling.ts`.
 */
export const nameVariants: ReadonlyMap<string, string> = new Map(
	`kyiv kiev
kharkiv kharkov
lviv lvov
odesa odessa
mumbai bombay
kolkata calcutta
chennai madras
bengaluru bangalore
beijing peking
guangzhou canton
yangon rangoon
dhaka dacca
pune poona
petersburg leningrad
volgograd stalingrad
istanbul constantinople
thessaloniki salonika salonica
luhansk lugansk
mykolaiv nikolaev nikolayev
zaporizhzhia zaporizhia zaporozhye zaporizhzhya
chernobyl chornobyl
dnipro dnepr dnieper
mecca makkah
quran koran
gaddafi qaddafi kadhafi gadhafi qadhafi kaddafi
mohammed muhammad mohamed mohammad mohamad muhammed mohamud
ahmed ahmad
hussein hussain husain
hassan hasan
yusuf yousef youssef yousuf
omar umar
osama usama
abdullah abdallah
qassem qasem qassim kassem
soleimani suleimani solaimani
khashoggi kashoggi
rouhani ruhani rohani
ahmadinejad ahmedinejad
khamenei khameini
houthi huthi houthis
sheikh shaikh shaykh
haider haidar haydar
jaafar jafar
saleh salih
assad asad
hezbollah hizbollah hizbullah
taliban taleban
vladimir volodymyr
alexander aleksandr alexandr oleksandr alex sasha
alexei aleksei alexey aleksey
sergei sergey sergiy
dmitry dmitri dmitriy dmytro
yuri yuriy yury iurii
nikolai nikolay
andrei andrey andriy
mikhail michail
julia yulia yuliya iuliia
maria mariya
bill william will billy
bob robert rob robbie bobby
joe joseph joey
mike michael mick
tony anthony antony
jim james jimmy jamie
tom thomas tommy
dave david
dan daniel danny
ben benjamin
sam samuel
matt matthew
chris christopher
nick nicholas nicolas nicky
steve steven stephen
ed edward eddie ted
rick richard dick rich
ron ronald
don donald
ken kenneth
greg gregory
jeff jeffrey geoffrey geoff
tim timothy
pat patrick patricia
kate katherine catherine katie kathy kathryn
liz elizabeth beth betty
sue susan
jon jonathan
andy andrew
alan allan allen
phil philip phillip
rachel rachael
sara sarah
ann anne
jo joanna joanne
meg megan
jenny jennifer jen
vicky victoria
larry lawrence laurence
charlie charles
fred frederick
max maximilian
ukrainian ukranian
united utd
university univ
saint st
mount mt
fort ft
department dept
international intl
center centre
defense defence
labor labour
organization organisation org
association assn assoc
corporation corp
brothers bros
government govt
national natl
democrats democrat democratic dems
republicans republican
conservatives conservative tories tory
liberals liberal
greens green
centers centres
alabama ala al
alaska ak
arizona ariz az
arkansas ark ar
california calif cal ca
colorado colo
connecticut conn ct
delaware del
florida fla fl
georgia ga
illinois ill il
indiana ind
kansas kan kans ks
kentucky ky
maine me
maryland md
massachusetts mass ma
michigan mich mi
minnesota minn mn
mississippi miss ms
missouri mo
montana mont mt
nebraska neb nebr ne
nevada nev nv
oklahoma okla
oregon ore
pennsylvania penn penna pa
tennessee tenn tn
texas tex tx
vermont vt
virginia va
washington wash wa
wisconsin wis wisc wi
wyoming wyo wy
ontario ont
quebec que
saskatchewan sask
alberta alta
manitoba man
queensland qld
tasmania tas`
		.split("\n")
		.flatMap((line) => {
			const group = line.split(" ");
			return group.map((word): readonly [string, string] => [word, group[0] ?? word]);
		}),
);
