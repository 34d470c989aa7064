import type { Random } from "../random.ts";

/**
 * Names to invent staff from, in groups that mirror the mix of people who work in England's schools (about four in
 * five White British or Irish, with weights rounded from the School Workforce Census). Surnames of people publicly
 * known to have led the real schools or trust are left out, so that no invented head bears a real head's name.
 */
interface NameGroup {
  readonly share: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const british: NameGroup = {
  share: 0.8,
  women: words(`
    Abigail Alice Alison Amanda Amy Andrea Angela Anna Anne Beth Bethany Bryony Caitlin Caroline Catherine Charlotte
    Chloe Claire Clare Daisy Debbie Deborah Eleanor Elizabeth Ella Ellen Emily Emma Esther Faye Fiona Frances Freya
    Gemma Georgia Georgina Gillian Grace Hannah Harriet Hazel Heather Helen Holly Imogen Isobel Jacqueline Jane Janet
    Jemma Jennifer Jenny Jessica Joanna Joanne Jodie Josephine Julia Julie Karen Kate Katherine Kathryn Katie Kelly
    Kerry Kirsty Laura Lauren Leanne Libby Linda Lindsey Lisa Louise Lucy Lydia Lynn Maddie Maria Marianne Martha Megan
    Melanie Michelle Miriam Molly Naomi Natalie Natasha Niamh Nicola Nina Olivia Pamela Paula Philippa Phoebe Polly
    Rachael Rachel Rebecca Rhian Rosalind Rosie Ruth Sally Samantha Sara Sarah Sharon Shona Sian Sophie Stephanie Susan
    Suzanne Tamsin Tara Teresa Tessa Tracey Vanessa Victoria Wendy Zara Zoe
  `),
  men: words(`
    Adam Adrian Aidan Alan Alastair Alex Andrew Anthony Barnaby Ben Benjamin Callum Charlie Chris Christopher Colin
    Connor Craig Daniel David Dominic Duncan Edward Elliot Ethan Euan Finn Francis Gareth Geoff George Graham Greg Guy
    Harry Henry Hugh Huw Iain Ian Jack Jacob Jake James Jamie Jason Jeremy Joe Jonathan Joseph Josh Keith Kieran Laurence
    Leo Liam Luke Mark Martin Matthew Michael Nathan Neil Nicholas Nigel Oliver Oscar Patrick Paul Peter Philip Rhys
    Richard Robert Robin Rory Ross Rupert Ryan Sam Samuel Scott Sean Simon Stephen Stuart Theo Thomas Tim Toby Tom
    Vincent Warren Will William
  `),
  families: words(`
    Abbott Adams Allen Anderson Andrews Archer Armstrong Ashby Atkinson Bailey Baker Baldwin Barber Barker Barnes Barrett
    Bartlett Bates Baxter Bell Bennett Berry Bird Bishop Blackburn Blake Bond Booth Bowen Bradley Bradshaw Brennan Brewer
    Briggs Brooks Brown Bryant Burgess Burke Burton Butler Byrne Carpenter Carr Carter Chambers Chapman Clark Clarke Coleman
    Collins Cook Cooper Cox Crawford Cross Curtis Dale Davey Davies Dawson Day Dean Dixon Doyle Drew Duffy Duncan Dunn
    Edwards Elliott Ellis Evans Farmer Fields Fisher Fletcher Ford Foster Fowler Fox Francis Fraser Freeman French Frost
    Gallagher Gardner George Gibbs Gibson Gilbert Goodwin Gordon Graham Grant Gray Green Gregory Griffiths Hale Hall Hamilton
    Hancock Harding Harper Harris Harrison Hart Harvey Hawkins Haynes Heath Hewitt Hicks Higgins Hill Hobbs Hodgson Holland
    Holmes Hopkins Houghton Howard Howell Hudson Hughes Hunt Hunter Ingram Jackson James Jarvis Jenkins John Johnson Jones
    Kelly Kemp Kennedy Kent King Kirby Knight Knowles Lambert Lane Lawrence Lawson Leach Little Lloyd Long Lowe Lucas
    MacDonald Marsh Marshall Martin Mason Matthews May McCarthy McGrath McKenzie Middleton Miles Miller Mills Mitchell Moore
    Moran Morgan Morris Morrison Moss Murphy Murray Nash Newman Newton Nicholls Nolan Norris Norton O'Brien O'Connor Oakley
    Oliver Osborne Owen Page Palmer Parker Parry Parsons Payne Pearce Pearson Perkins Perry Phillips Pickering Pike Poole
    Porter Potter Powell Pratt Preston Price Pritchard Pugh Quinn Ralph Read Reed Rees Reid Reynolds Rice Richards Richardson
    Riley Robertson Robinson Robson Rogers Rose Ross Rowe Russell Ryan Sanders Saunders Savage Scott Sharp Shaw Shepherd
    Simmons Simpson Sims Skinner Slater Smith Spencer Stephens Stevens Stewart Stokes Stone Sutton Swift Talbot Tanner Taylor
    Thomas Thompson Thorne Thornton Townsend Tucker Turner Tyler Vaughan Vincent Wade Walker Wallace Walsh Walters Walton
    Ward Warner Watkins Watson Watts Weaver Webb Webster Welch Wells West Weston Wheeler White Whitehead Wilkins Wilkinson
    Williams Williamson Willis Wilson Winter Wood Woods Wright Wyatt Yates Young
  `),
};

const southAsian: NameGroup = {
  share: 0.075,
  women: words(
    "Aisha Amina Anjali Anita Ayesha Deepa Farah Fatima Gurpreet Harpreet Hina Jaspreet Kavita Khadija Maryam Meera Nabila Nadia Neha Nisha Parveen Pooja Priya Rani Rukhsana Sadia Samina Shabana Shazia Simran Sunita Tahira Yasmin Zainab",
  ),
  men: words(
    "Adeel Ajay Amir Amit Arjun Asif Bilal Faisal Gurdeep Hamza Hassan Imran Jagdeep Kamran Karan Manoj Naveed Nikhil Omar Rahul Rajesh Rohan Sanjay Sunil Tariq Usman Vikram Yusuf Zahid",
  ),
  families: words(
    "Ahmed Akhtar Ali Bains Banerjee Bhatt Chaudhry Chowdhury Dhillon Gill Gupta Hussain Iqbal Islam Joshi Kapoor Khan Kumar Mahmood Malik Mehta Mistry Patel Rahman Rai Rashid Sandhu Shah Sharma Sheikh Sidhu Singh Uddin Verma",
  ),
};

const african: NameGroup = {
  share: 0.05,
  women: words(
    "Abena Adaeze Akua Ama Amara Chidinma Dionne Efua Esi Folake Jasmine Keisha Leona Marcia Monique Ngozi Nicole Nkechi Shanice Simone Temi Thandiwe Yewande Zola",
  ),
  men: words(
    "Ade Akin Andre Chidi Dwayne Emeka Femi Jermaine Jerome Kofi Kojo Kwame Leon Marcus Marlon Nana Obinna Segun Tendai Tunde Winston Xavier",
  ),
  families: words(
    "Adeyemi Agyeman Appiah Asante Bailey-Grant Balogun Boateng Brathwaite Chukwu Danso Eze Francis Gayle Grant-Hill Ibrahim Johnson Kamara Mensah Moyo Ncube Nwosu Obi Okafor Okeke Okonkwo Olawale Owusu Osei Prempeh Samuels Sesay Thompson Wilson-Adu",
  ),
};

const european: NameGroup = {
  share: 0.05,
  women: words(
    "Agata Agnieszka Alexandra Ana Beata Carmen Chiara Cristina Daniela Elena Elzbieta Francesca Giulia Ioana Joana Karolina Katarzyna Kinga Laura Magdalena Malgorzata Marta Monika Paulina Raluca Silvia Sofia Teresa Valentina Veronika",
  ),
  men: words(
    "Adrian Andrei Bogdan Carlos Diego Filip Giorgio Grzegorz Jakub Jan Joao Krzysztof Lukasz Marco Marek Mateusz Mihai Miguel Pablo Pawel Piotr Radu Stefan Tomasz Vasile",
  ),
  families: words(
    "Bianchi Costa Dabrowski Esposito Fernandes Ferreira Garcia Ionescu Jankowski Kaminski Kowalczyk Kowalski Kozlowski Lewandowski Lopez Marino Martinez Mazur Nowak Pereira Petrov Popescu Ricci Romano Rossi Santos Silva Szymanski Wisniewski Wojcik Zielinski",
  ),
};

const eastAsian: NameGroup = {
  share: 0.025,
  women: words("Hui Jing Jia Li Linh Mei Mina Mai Rosalyn Siew Suki Tuyet Wen Yan Ying Yuki"),
  men: words("Alvin Bao Chen Daniel Hao Hiroshi Jun Kai Kenji Ming Minh Tuan Wei Wing Yong"),
  families: words(
    "Chan Chen Cheung Chow Dela-Cruz Fong Ho Huang Kim Lam Lau Lee Leung Lim Lin Liu Nguyen Pham Reyes Tan Tang Tran Wang Wong Wu Yang Yip Zhang",
  ),
};

const groups = [british, southAsian, african, european, eastAsian];

/** One name, first name first. Three in four are women's, as in England's schools; some people of every group bear a common English first name. */
export function inventName(random: Random): string {
  const group = pickGroup(random.next());
  const firstNames = group !== british && random.chance(0.25) ? british : group;
  const first = random.pick(random.chance(0.75) ? firstNames.women : firstNames.men);
  return `${first} ${random.pick(group.families)}`;
}

function pickGroup(draw: number): NameGroup {
  let upTo = 0;
  for (const group of groups) {
    upTo += group.share;
    if (draw < upTo) return group;
  }
  return british;
}
