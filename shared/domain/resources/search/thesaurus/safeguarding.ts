/** Keeping children safe: acronyms, harms, and what staff say for them. */
export const safeguarding = `
KCSIE = keeping children safe in education
DSL = designated safeguarding lead = safeguarding lead
DDSL = deputy designated safeguarding lead
CP = child protection
safeguarding = child protection = keeping children safe
safeguarding policy, child protection policy, safeguarding guidance, safeguarding rules, safeguarding bible > KCSIE, safeguarding
MASH = multi agency safeguarding hub
WTSC = working together to safeguard children
CIN, child in need, MASH, social worker, social workers, social services, childrens services, section 17, section 47, S47, strategy meeting, core group, TAF, team around the family, early help > early help, child protection, work together multi-agency
LADO = local authority designated officer
LADO, allegation, allegations, complaint about a member of staff, accused, whistleblowing, low level concern, low level concerns, position of trust > allegations, safeguarding
SCR = single central record
safer recruitment, vetting, DBS, disclosure and barring, references, single central record, background checks, employing staff > safer recruitment, safeguarding
disclosure, disclosed, disclose, told me something, child tells, confides > report a concern, abuse
CPOMS, MyConcern, safeguarding concern, cause for concern, log a concern, worried about a child, worried about a pupil, concerned about a child, raise a concern > report a concern, abuse and neglect
bruise, bruises, bruising, injury, injuries, hit at home, being hurt, hurt at home, smacked, beaten > abuse, signs of abuse
dirty, smelly, unwashed, hungry, unkempt, nits, neglected, same clothes, left alone > neglect, signs of abuse
abused, maltreatment, harm at home > abuse
CSE = child sexual exploitation
CCE = child criminal exploitation
CSE, CCE, county lines, gangs, gang, knife crime, knives, stabbing, drug dealing, running drugs, groomed, grooming, trafficking, modern slavery, older boyfriend > exploitation, harm outside the family, contextual safeguarding
contextual safeguarding = extra familial harm
safety in the community, risk outside, streets, harm in the community > contextual safeguarding
child on child abuse = peer on peer abuse = peer abuse
HSB = harmful sexual behaviour
sexual harassment, sexual violence, sexualised behaviour, sexualised language, inappropriate touching, upskirting, touched another child, assault, rape > harmful sexual behaviour, peer abuse
sexting = nudes = nude images = youth produced sexual imagery = sharing nudes
dick pic, naked picture, naked photo, naked pictures, nude photo, rude pictures, indecent images, sexual image, sexual images, revenge porn, sextortion, deepfake, deepfakes > nudes, nude image
FGM = female genital mutilation
cutting season, circumcision, HBA, honour based abuse, forced marriage, breast ironing > FGM
domestic abuse = domestic violence = DA at home
police call out, police notification, arrested at home, fight between parents, parents fighting, violence at home, rows at home > domestic abuse
operation encompass = encompass
prevent = prevent duty
WRAP training, channel, channel referral, extremism, extremist, extremists, radicalised, radicalisation, terrorism, terrorist, far right, incel, incels, andrew tate, isis, british values, FBV > radicalisation, prevent
misogyny, toxic masculinity > relationships, sexual harassment, radicalisation
CME = children missing education
missing child, missing pupil, missing from education, ghost children, vanished, moved away, moved abroad, left the school, off roll, off rolling, take off roll, remove from roll, delete from roll, disappeared, no forwarding address, gone missing > children missing education, roll, deleting from register
EHE = elective home education = home education = home schooling = home educated
homeschool, homeschooling, homeschooled, home school, home schooled, teach at home, teaching at home, educate at home, educated at home, deregister, deregistered, withdraw child from school, pull out of school, take out of school > elective home education
LAC = CLA = CIC = looked after children = children in care = children looked after
PLAC = previously looked after children
foster, fostered, foster carer, foster carers, care leavers, adopted, adoption, kinship care, special guardianship, SGO, in care, taken into care, childrens home > looked after, children in care
PEP = personal education plan
virtual school = virtual school head
designated teacher = DT for LAC
PP plus = PP+ = pupil premium plus
young carer, young carers, caring for parent > support, vulnerable
private fostering > looked after, safeguarding
bullying = anti bullying
bullied, bully, bullies, picked on, teased, name calling, being mean, ganging up, friendship problems, fallouts, falling out, unkind, mean to each other, banter > bullying
cyberbullying = online bullying
group chat, group chats, whatsapp, snapchat, tiktok, instagram, social media, online gaming, roblox, fortnite, discord, trolls, trolling > online safety, cyberbullying
online safety = e safety = internet safety = digital safety
safe online, safer internet day, web safety, digital citizenship, digital footprint, screen time, influencers, fake news, misinformation > online safety
filtering and monitoring = web filtering
smoothwall, securly, blocked websites, blocked sites, block websites, firewall, filter reports, web filter, internet filter > filtering, monitoring
online predator, online grooming, sexual abuse online, report abuse online, strangers online > CEOP, online sexual abuse
underwear rule = pants rule
private parts, body parts, good touch bad touch, stranger danger, body safety, no means no, consent for young children > pants, underwear rule
restraint = restrictive intervention = physical intervention = reasonable force = positive handling
team teach, hold a child, holding a child, hold back, grab, restrain, restrained, restraining, physically move, handling, hands on, seclusion, pin down > reasonable force, restrain
search and confiscation = searching and screening
searching, bag search, search bags, search a pupil, frisk, strip search, metal detector, knife arch, confiscate, confiscated, confiscating, confiscation, taking items away, vape, vapes, vaping, weapon, weapons, drugs, banned items, prohibited items, pockets > searching, confiscation
information sharing = sharing information
share information, pass on information, share data about a child, confidentiality, confidential, consent to share, tell other agencies, can i tell > information sharing
operation, police visit > police
section 11 audit, safeguarding audit, 175 audit > safeguarding, audit
safeguarding training, level 3 safeguarding, DSL training, induction safeguarding > safeguarding, staff training
NSPCC, childline > NSPCC
`;
