/** Special educational needs and disability: acronyms, needs, and what staff say for them. */
export const send = `
SEND = SEN = special educational needs = special educational needs and disability
SEN support > graduated approach, special educational needs
additional needs, extra needs, learning difficulties, learning needs > special educational needs, SEND
special school, specialist provision, resource base, resourced provision, specialist unit > SEND, special educational needs
SENDCO = SENCO = special educational needs coordinator = special needs coordinator
SENDIASS, parent partnership > SEND families, special educational needs advice for parents
EHCP = EHC plan = education health and care plan
EHCNA = EHC needs assessment = education health and care needs assessment
statement, statemented, statementing > EHC plan
statutory assessment, apply for an EHCP, EHCP application, EHCP request, request an EHCP, get an EHCP > EHC needs assessment
annual review = EHC plan review
EHCP meeting, EHCP review, plan review, review meeting > annual review
tribunal, appeal, SENDIST > SEND law, legal advice
SEND law, rights of parents SEND > legal, law
APDR = assess plan do review
graduated approach = graduated response = assess plan do review
IEP = individual education plan
IEP, support plan, pupil passport, one page profile, learning passport, my plan > learning plan, provision, individual plan
provision map = provision mapping
interventions list, record interventions, track interventions, costed provision > provision map
quality first teaching = QFT = high quality teaching
ordinarily available, OAP, OAIP, universal provision > high quality teaching, inclusive practice, SEND local offer
wave one, wave 1 > high quality teaching
wave two, wave three, wave 2, wave 3, catch up groups > small group intervention, targeted support
inclusive teaching, inclusion, including everyone, inclusive classroom > inclusive practice, SEND
differentiation, differentiate, differentiated work > adaptive teaching, scaffolding
adaptive teaching = adaptations
adapting work, adapt lessons, adjust lessons > adaptive teaching, scaffolding
scaffold, scaffolds, writing frames > scaffolding
TA = teaching assistant
LSA = learning support assistant
LSA, classroom assistant, support staff, one to one support, 1 to 1 support, one to one adult > teaching assistant
HLTA = higher level teaching assistant
velcro TA, glued to the TA, relies on the TA > TA deployment
use of TAs, using TAs, what TAs should do, how to use TAs > TA deployment, deploying teaching assistants
LA = local authority
local authority = council
local offer = SEND local offer
support in our area, local support, support for families, help for families > local offer, local services
area inspection, local area partnership > Area SEND
SENIF, top up funding, high needs funding, element 3 > SEND funding
reasonable adjustments > equality, access
disabled, disability, disability discrimination, DDA > disability, equality act, accessibility
accessibility plan = access plan
wheelchair, ramps, step free > accessibility plan, disability
protected characteristics, discrimination, racism, sexism, homophobia > equality act
equality objectives, PSED, public sector equality duty > equality act
ASD = autism = autism spectrum disorder = autistic = ASC = autistic spectrum condition
aspergers, on the spectrum, the spectrum, PDA, demand avoidance > autism
ADHD = attention deficit hyperactivity disorder
ADD = attention deficit disorder
fidgety, fidgets, fidget, restless, hyper, hyperactive, hyperactivity, on the go, not sit still, sitting still, sit still, not concentrate, concentration, inattentive, attention span, easily distracted, impulsive > ADHD, attention deficit
sensory, sensory needs, sensory processing, sensory circuits, sensory diet, ear defenders > autism, self-regulation, broad areas of need
SpLD = specific learning difficulty
SpLD > dyslexia, dyscalculia, dyspraxia
dyslexia, dyslexic > dyslexia
muddles letters, letters back to front, reverses letters, coloured overlays, struggles to spell, not spell > dyslexia
dyscalculia > maths difficulties, number sense, dyslexia
dyspraxia = DCD = developmental coordination disorder
clumsy, poor coordination > dyspraxia
fine motor, motor skills, pencil grip > handwriting
SEMH = social emotional and mental health
emotional needs, emotional difficulties, emotional regulation > SEMH, social and emotional, emotional literacy
emotional literacy = ELSA
ELSA = emotional literacy support assistant
SEL = social and emotional learning
self regulation = emotional regulation
meltdown, meltdowns, melts down, dysregulated, dysregulation, tantrum, tantrums, outburst, outbursts, calm down, calming, calm corner, big feelings, managing feelings, regulate emotions, manage emotions, angry, anger, temper, loses it, kicks off > self-regulation, emotional, behaviour and mental health
feelings, emotions > emotional, self-regulation
zones, zones of reg > zones of regulation, self-regulation
attachment, attachment aware, trauma, trauma informed, ACEs, adverse childhood experiences > nurture, emotional, looked-after
nurture = nurture group
nurture room, nurture provision > nurture group
boxall = boxall profile
thrive, thrive approach > social and emotional development, nurture
SLCN = speech language and communication needs
SLT = SALT = speech and language therapy
SALT, speech therapist, speech therapy > speech and language
DLD = developmental language disorder
DLD, non verbal, nonverbal, preverbal, selective mutism, mute, stammer, stammering, stutter, not talk, not talking, late talker, slow to talk, unclear speech, hardly speaks, not speak > speech and language, communication
makaton, signing, widgit, symbols, AAC, PECS > communication
HI = hearing impairment = deaf = hearing loss
hard of hearing, hearing aid, hearing aids, cochlear implant, glue ear, not hear, radio aid, BSL, sign language > deaf, hearing impairment
VI = vision impairment = visual impairment = visually impaired
blind, partially sighted, braille, not see, sight loss, poor eyesight, large print > vision impairment
MSI = multi sensory impairment
physical disability, cerebral palsy > disability, accessibility
PMLD = profound and multiple learning difficulties
SLD = severe learning difficulties
MLD = moderate learning difficulties
PMLD, SLD, complex needs, profound needs, P scales, p levels, working below > engagement model, below standard, pre-key stage
B squared, small steps assessment > pre-key stage, engagement model
downs syndrome, foetal alcohol, FASD > SEND, condition
EP = educational psychologist = ed psych
CAMHS = child and adolescent mental health services
CAMHS, MHST, counselling, counsellor, therapy > mental health
mental health = emotional wellbeing = emotional health
MHFA = mental health lead = SMHL = senior mental health lead
DSMHL > senior mental health lead
depressed, depression, low mood, sad, unhappy, self harm, self harming, cutting, suicidal, suicide, eating disorder, anorexia, panic attacks > mental health, wellbeing
anxious, anxiety, worried, worries, worry, nervous, stressed pupil, exam stress > mental health, anxiety
bereavement, grief, grieving, bereaved, loss, death, died > mental health, emotional, wellbeing
self esteem, confidence, resilience > wellbeing, mental health, social and emotional
ELSA session, mentoring, learning mentor, pastoral > emotional support, pastoral
medical needs = medical conditions
medicine, medicines, medication, meds, tablets, inhaler, inhalers, asthma, epipen, allergy, allergies, allergic, anaphylaxis, diabetes, diabetic, insulin, epilepsy, epileptic, seizure, seizures, fit, fits, feeding tube, ritalin, antibiotics > medical conditions, giving medicines, individual healthcare plan
IHP = IHCP = individual healthcare plan
care plan, health plan, health care plan, school nurse > medical conditions, individual healthcare plan
toileting, intimate care, nappies, toilet training, continence > medical conditions, intimate care
exam access arrangements = EAA = access arrangements
extra time, reader, scribe, rest breaks, laptop in exams, prompter, modified papers > access arrangements
form 8 = access arrangements form
JCQ = joint council for qualifications
gifted, gifted and talented, more able, most able, high attainers, high attaining > greater depth, challenge
transition to adulthood, preparing for adulthood, PfA > transition, adulthood
AP = alternative provision = PRU = pupil referral unit
PRU, educated elsewhere, off site provision, unregistered provision, tuition centre, hospital school > alternative provision, education elsewhere
off site direction, managed move > alternative provision, exclusion
EOTAS = education otherwise than at school
reduced timetable, part time timetable > attendance, alternative provision
`;
