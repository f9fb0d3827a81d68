import { dictionary } from '@zxcvbn-ts/language-common'

/**
 * Well-known passwords of ten characters and more, in lower case, that the list of the package does not have: newer
 * ones, of other languages, and those that administrators choose.
 */
const listed = `
1234567890 12345678910 123456789a 123456789q 1234567890a 0123456789 0987654321 9876543210 987654321a 1q2w3e4r5t
1q2w3e4r5t6y 1qaz2wsx3edc qwertyuiop qwertyuiop1 qwertyuiop123 qwerty12345 qwerty123456 qwerty1234 1234qwerasdf
qwerasdfzxcv asdfghjkl1 asdfghjkl; asdfghjkl123 zxcvbnm123 zxcvbnm1234 1qazxsw2 1qazxsw23edc zaq12wsxcde3 zaq1xsw2cde3
q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedc1 qazwsxedcrfv qazwsx1234 qweasdzxc1 qweasdzxc123 qwe123asd456 qweqweqwe1 123qweasdzxc
123qwe123qwe 1234512345 1212121212 1231231230 1231231231 1231231234 1122334455 112233445566 1111122222 1111111111
0000000000 2222222222 5555555555 6666666666 7777777777 8888888888 9999999999 1357924680 2468013579 1470258369
147258369a 1472583690 159357159357 7894561230 7418529630 9638527410 3216549870 1029384756 5201314520 52013145201314
5201314123 1314520123 woaini1314 woaini1314520 woaini520 woaini5201314 aini1314520 iloveyou123 iloveyou12 iloveyou1234
iloveyou11 iloveyou22 iloveyou01 iloveyou2u iloveyousomuch iloveyouforever ilovemyself ilovejesus iloveyoubaby
ilovemymom1 ilovegod123 loveyou123 lovelovelove loveme1234 password12 password01 password11 password13 password21
password22 password23 password69 password99 password00 password1! password12! password123 password123! password1234
password1234! password12345 password123456 password2020 password2021 password2022 password2023 password2024
password2025 password2026 passwordpassword password@1 password@12 password@123 password@1234 password!1 password!23
passw0rd12 passw0rd123 passw0rd1! passw0rd123! passw0rd1234 p@ssw0rd12 p@ssw0rd123 p@ssw0rd1234 p@ssw0rd1! p@ssw0rd!!
p@ssw0rd123! p@ssword12 p@ssword123 p@ssword1! p@55w0rd12 p@55w0rd123 pa$$w0rd12 pa$$w0rd123 pa$$word123 pa55word12
pa55word123 passwort123 passwort1234 contrasena contrasena1 contrasena123 contraseña motdepasse motdepasse1
motdepasse123 wachtwoord wachtwoord1 wachtwoord123 senha12345 senha123456 parola1234 haslo12345 salasana123 mima123456
welcome123 welcome1234 welcome12345 welcome12! welcome123! welcome@123 welcome@1234 welcome2020 welcome2021 welcome2022
welcome2023 welcome2024 welcome2025 welcome2026 welcomehome welcome111 changeme12 changeme123 changeme1234 changeme123!
changeme1! changeit123 letmein123 letmein1234 letmein12! letmein123! letmeinnow letmeinplease opensesame opensesame1
administrator administrator1 administrator123 admin12345 admin123456 admin1234567 admin123!@# admin@1234 admin@12345
admin@123456 admin!2345 adminadmin adminadmin1 adminadmin123 admin123admin adminpassword superadmin superadmin1
superadmin123 sysadmin123 sysadmin1234 root123456 root1234567 rootpassword toor123456 rootroot12 rootroot123
test123456 test1234567 test12345678 test1234test testtest12 testtest123 testtest1234 testing123 testing1234
testpassword test@12345 demo123456 demodemo123 demopassword guest12345 guest123456 user123456 user1234567 userpassword
username123 default123 default1234 temp123456 temppassword temporary1 temporary123 secret1234 secret12345 secret123456
secretpassword topsecret1 topsecret123 supersecret supersecret1 mysecret123 mypassword mypassword1 mypassword12
mypassword123 mypassword! thepassword newpassword newpassword1 newpassword123 oldpassword nopassword nopassword1
yourpassword yourpassword1 apassword1 1password1 1password123 123password 1234password 12345password 123456password
password4me passwordone passwords1 passwords123 lastpassword masterpassword masterpass1 master1234 master12345
master123456 mastermaster monkey1234 monkey12345 monkey123456 dragon1234 dragon12345 dragon123456 dragonball
dragonball1 dragonballz dragonballz1 dragonfire dragonslayer football12 football123 football1234 baseball12 baseball123
baseball1234 basketball basketball1 basketball12 basketball123 volleyball volleyball1 softball12 softball123 soccer1234
soccer12345 hockey1234 cheerleader cheerleader1 gymnastics gymnastics1 skateboard skateboard1 snowboard1 snowboarding
liverpool1 liverpool12 liverpool123 liverpoolfc liverpoolfc1 manchester manchester1 manchester123 manutd1234 chelsea123
chelsea1234 chelseafc1 arsenal123 arsenal1234 barcelona1 barcelona10 barcelona123 realmadrid realmadrid1 realmadrid123
juventus123 juventus1897 fenerbahce fenerbahce1907 galatasaray galatasaray1905 besiktas1903 superman12 superman123
superman1234 batman1234 batman12345 spiderman1 spiderman12 spiderman123 starwars12 starwars123 starwars1234 pokemon123
pokemon1234 pokemon12345 minecraft1 minecraft12 minecraft123 minecraft1234 fortnite123 roblox1234 roblox12345
playstation playstation1 playstation2 playstation3 playstation4 nintendo64 nintendo123 counterstrike callofduty
callofduty1 callofduty4 warcraft123 worldofwarcraft leagueoflegends runescape1 runescape12 runescape123 metallica1
metallica123 slipknot666 slipknot123 greenday123 linkinpark linkinpark1 blink182182 nirvana123 nirvana1234 michael123
michael1234 michelle123 michelle1 jennifer123 jennifer12 jonathan12 jonathan123 christopher christopher1 christian1
christian123 christina1 christina123 christine1 alexander1 alexander12 alexander123 alexandra1 alexandra123 alexandria
benjamin12 benjamin123 elizabeth1 elizabeth12 elizabeth123 stephanie1 stephanie12 stephanie123 charlie123 charlie1234
charlotte1 charlotte123 samantha12 samantha123 nicholas12 nicholas123 anthony123 anthony1234 matthew123 matthew1234
andrew1234 daniel1234 daniel12345 jessica123 jessica1234 ashley1234 amanda1234 thomas1234 robert1234 joshua1234
william123 william1234 victoria12 victoria123 valentina1 valentina123 francesco1 francesca1 sebastian1 sebastian123
maximilian schalke041904 borussia09 bayernmuenchen sommer2020 sommer2021 sommer2022 sommer2023 sommer2024 sommer2025
summer2020 summer2021 summer2022 summer2023 summer2024 summer2025 summer2026 summer2020! summer2021! summer2022!
summer2023! summer2024! summer2025! summer2026! winter2020 winter2021 winter2022 winter2023 winter2024 winter2025
winter2026 winter2020! winter2021! winter2022! winter2023! winter2024! winter2025! winter2026! spring2020 spring2021
spring2022 spring2023 spring2024 spring2025 spring2026 spring2024! spring2025! spring2026! autumn2020 autumn2021
autumn2022 autumn2023 autumn2024 autumn2025 autumn2026 autumn2024! autumn2025! january2024 january2025 january2026
february2024 february2025 september1 september11 september2024 september2025 october2024 october2025 november11
november2024 november2025 december12 december25 december2024 december2025 monday1234 friday1234 birthday12 birthday123
christmas1 christmas12 christmas25 christmas123 halloween1 halloween31 valentine1 valentine14 butterfly1 butterfly12
butterfly123 butterfly7 buttercup1 strawberry strawberry1 strawberry123 blueberry1 blueberry123 watermelon watermelon1
pineapple1 pineapple123 chocolate1 chocolate12 chocolate123 cheesecake cupcake123 cookie1234 cookies123 peanutbutter
jellybean1 marshmallow lollipop12 lollipop123 sunshine12 sunshine123 sunshine1234 moonlight1 moonlight123 rainbow123
rainbow1234 princess12 princess123 princess1234 princesa123 babygirl12 babygirl123 babygirl1234 sweetheart sweetheart1
sweetie123 honeybunny beautiful1 beautiful12 beautiful123 gorgeous12 handsome123 precious123 friendship friendship1
bestfriend bestfriend1 bestfriends bestfriends1 together4ever foreverlove forever123 forever1234 freedom123 freedom1234
hellokitty hellokitty1 hellokitty123 helloworld helloworld1 helloworld123 hello12345 hello123456 hello1234567
hellohello goodmorning goodnight1 whatever12 whatever123 whatever1234 nothing123 anything123 something1 computer12
computer123 computer1234 internet12 internet123 internet1234 microsoft1 microsoft123 windows123 windows1234 windows10
windows2000 windowsxp1 google1234 google12345 facebook12 facebook123 facebook1234 instagram1 instagram123 linkedin123
youtube123 twitter123 samsung123 samsung1234 iphone1234 android123 nokia12345 motorola123 blackberry blackberry1
blackberry123 thunderbird mustang123 mustang1234 corvette123 chevrolet1 harley1234 harleydavidson lamborghini
lamborghini1 ferrari123 mercedes123 mercedesbenz yamaha1234 kawasaki123 trustno1trustno1 trustno123 jesuschrist
jesuschrist1 jesuslives jesus12345 jesus123456 godisgood1 godisgood123 godisgreat godbless123 bismillah1 bismillah123
bismillah786 allahuakbar alhamdulillah pakistan12 pakistan123 pakistan786 indonesia1 indonesia123 bangladesh
philippines india12345 india123456 america123 australia1 australia123 california california1 newyork123 newyorkcity
washington washington1 university university1 university123 student123 student1234 teacher123 teacher1234 school1234
college123 company123 company1234 business123 business1 enterprise enterprise1 marketplace marketplace1 marketplace123
alibaba123 alibaba1234 aliyun1234 aliyun123456 alipay1234 taobao1234 taobao12345 wechat1234 zhongguo123 zhangwei123
wangwei123 liwei12345 a123456789 a1234567890 a12345678910 aa12345678 aa123456789 aa123456.. aa123456aa aaa1234567
aaa123456789 abc1234567 abc12345678 abc123456789 abc123abc123 abc123!@# abcd123456 abcd1234567 abcd12345678 abcd1234!@
abcd1234abcd abcde12345 abcdef1234 abcdef123456 abcdefg123 abcdefg1234 abcdefgh12 abcdefghij abcdefghijk abcdefghijkl
q123456789 q1234567890 z123456789 w123456789 s123456789 qq12345678 qq123456789 qq1234567890 qwe123456789 qwe1234567
asd1234567 asd123456789 zxc1234567 zxc123456789 wang123456 zhang123456 liu1234567 asdf123456 asdf1234asdf asdfasdf12
asdfasdf123 asdfqwer1234 qwer123456 qwer12345678 qwer1234qwer qwerqwer12 qwertyqwerty qwerty!@#$ qwerty123! qwerty@123
qwertyui12 qwertz1234 qwertz12345 qwertzuiop qwertzuiopü azertyuiop azertyuiop1 azerty1234 azerty12345 azerty123456
!@#$%^&*() !qaz2wsx#edc !qaz@wsx#edc 1qaz!qaz2wsx 1qaz@wsx3edc zaq!2wsxcde3 !q2w#e4r%t p0o9i8u7y6 poiuytrewq
poiuytrewq1 lkjhgfdsa1 mnbvcxz123 mnbvcxzlkj 0p9o8i7u6y zyxwvutsrq correcthorse correcthorsebatterystaple
correct horse battery staple thisisapassword thisismypassword idontknow1 idontknow123 iforgotmypassword forgotpassword
dontforget1 rememberme rememberme1 rememberme123 ihatepasswords fuckyou123 fuckyou1234 fuckyou12345 fuckoff123
asshole123 bullshit12 bullshit123 motherfucker motherfucker1 blahblahblah blahblah12 blahblah123 blablabla1 blablabla123
abracadabra abracadabra1 mississippi supercalifragilistic rumpelstiltskin tinkerbell tinkerbell1 tinkerbell12
winniethepooh mickeymouse mickeymouse1 donaldduck scoobydoo1 scoobydoo2 scoobydoo123 spongebob1 spongebob12 spongebob123
harrypotter harrypotter1 harrypotter7 harrypotter123 hogwarts123 gryffindor gandalf123 lordoftherings gameofthrones
startrek123 startrek1701 terminator terminator1 terminator2 matrix1234 undertaker undertaker1 johncena12 johncena123
cristiano7 cristiano10 ronaldo777 ronaldo123 ronaldinho ronaldinho10 messi12345 lionelmessi
`

const known = new Set([
  // Nearly fifty thousand that were found in leaks, most used first (MIT, kept up by zxcvbn-ts).
  ...dictionary['passwords-common'],
  ...listed.split(/\s+/).filter(Boolean),
  'correct horse battery staple',
])

/** Signs that are put for letters, as everybody who guesses does. */
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
/** What is put before or behind a word to please a rule; more than this is a secret of its own. */
const decoration = 6
const unLeet = (text: string) => text.replaceAll(/[013457@$!]/g, (sign) => leet[sign] ?? sign)

/** The password itself, and what is left of it without the signs and digits around, once if it says the same twice. */
function coresOf(text: string): string[] {
  const bare = text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const half = text.slice(0, text.length / 2)
  return [
    text,
    ...(bare.length >= 4 && text.length - bare.length <= decoration ? [bare] : []),
    ...(half + half === text ? [half] : []),
  ]
}

/** Whether a password, in lower case, is known to everybody who guesses, or is one such with little around it (NIST 800-63B). */
export const isWellKnown = (text: string): boolean =>
  [text, unLeet(text)].flatMap(coresOf).some((core) => known.has(core) || known.has(unLeet(core)))
