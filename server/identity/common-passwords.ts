/** The passwords that guessing starts with, longer than seven letters; a short list of the well-known kind. */
const words = [
  'password password1 password12 password123 passw0rd p@ssw0rd p@ssword motdepasse motdepasse1 azertyuiop azerty123',
  'azerty1234 qwertyuiop qwerty123 qwerty1234 12345678 123456789 1234567890 0123456789 987654321 11111111 00000000',
  'iloveyou iloveyou1 sunshine princess football baseball superman trustno1 welcome1 welcome123 letmein1 letmein123',
  'bienvenue bienvenue1 bonjour1 bonjour123 soleil123 doudou123 loulou123 marseille jetaime1 jetaimemon chouchou',
  'administrator administrateur changeme changeme1 changeme123 abcdefgh abcd1234 a1b2c3d4 1q2w3e4r 1qaz2wsx zaq12wsx',
  'aaaaaaaa computer internet whatever starwars dragon123 monkey123 master123 shadow123 michael1 jennifer charlie1',
].flatMap((line) => line.split(' '))

export default new Set(words)
