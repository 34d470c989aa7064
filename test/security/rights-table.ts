import { resourceRights } from "./resource-rights-table.ts";
import { rightsCodes } from "./rights-codes.ts";

/**
 * Who may do what. "Head" is of school A, "two schools" the head of B and D, "secondary" the head of C,
 * "lead" leads a network and is no head. What each answer then shows is in `who-sees-what.test.ts`.
 */
const table = `
                                                     | teacher     | SENDCO      | head        | two schools | secondary   | lead        | editor      | central
GET /api/me                                          | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/home                                        | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/networks                                    | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/networks/:network                           | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/networks                                   | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/networks/:network                           | no          | no          | no          | no          | no          | no          | no          | yes
${resourceRights}
GET /api/helpers                                     | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/helpers/mine                                | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/helpers/mine                                | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
DELETE /api/helpers/mine                             | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/networks/:network/requests                  | no answer   | no answer   | no answer   | no answer   | no answer   | yes         | no answer   | yes
POST /api/resources/links/offer                      | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/to-do                                       | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/to-do/calendar                              | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/briefing/editions                           | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/briefing/missed                             | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/briefing/search                             | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/briefing/editions/:edition                  | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/briefing/editions/:edition (draft)          | not there   | not there   | not there   | not there   | not there   | not there   | not there   | not there
GET /api/briefing/editions/:edition (scheduled)      | not there   | not there   | not there   | not there   | not there   | not there   | not there   | not there
POST /api/briefing/editions/:edition/opened          | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/briefing/editions/:edition/opened (draft)  | not there   | not there   | not there   | not there   | not there   | not there   | not there   | not there
PUT /api/briefing/items/:item/receipt/:act (primary heads)     | not theirs  | not theirs  | yes         | yes         | not theirs  | not theirs  | not theirs  | not theirs
PUT /api/briefing/items/:item/receipt/:act (SENDCOs)           | not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
PUT /api/briefing/items/:item/receipt/:act (draft)             | no item     | no item     | no item     | no item     | no item     | no item     | no item     | no item
DELETE /api/briefing/items/:item/receipt/:act (primary heads)  | not theirs  | not theirs  | yes         | yes         | not theirs  | not theirs  | not theirs  | not theirs
GET /api/briefing/editions/:edition/take-up          | no          | no          | yes         | yes         | yes         | no          | yes         | yes
GET /api/briefing/editions/:edition/take-up (A)      | no          | no          | yes         | no          | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/take-up (B)      | no          | no          | no          | yes         | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/take-up (C)      | no          | no          | no          | no          | yes         | no          | yes         | yes
GET /api/briefing/editions/:edition/take-up (D)      | no          | no          | no          | yes         | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/take-up (nowhere)          | no          | no          | no          | no          | no          | no          | no school   | no school
GET /api/briefing/results                            | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/results (nowhere)                  | no          | no          | no          | no          | no          | no          | no school   | no school
GET /api/briefing/questions                          | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/briefing/items/:item/questions (SENDCOs)   | not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
POST /api/briefing/items/:item/questions (draft)     | no item     | no item     | no item     | no item     | no item     | no item     | no item     | no item
PUT /api/briefing/questions/:question/answer         | no question | no question | no question | no question | no question | no question | yes         | yes
DELETE /api/briefing/questions/:question             | no question | no question | no question | no question | no question | no question | yes         | yes
DELETE /api/briefing/questions/:question (own)       | no question | yes         | no question | no question | no question | no question | yes         | yes
GET /api/briefing/items/:item/colleagues (SENDCOs)   | not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
GET /api/briefing/items/:item/colleagues (primary heads)| not theirs  | not theirs  | yes         | yes         | not theirs  | not theirs  | not theirs  | not theirs
GET /api/briefing/items/:item/colleagues (draft)     | no item     | no item     | no item     | no item     | no item     | no item     | no item     | no item
DELETE /api/briefing/items/:item/handover (SENDCOs)  | not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
POST /api/briefing/items/:item/handed-back (SENDCOs) | not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
PUT /api/briefing/items/:item/later (SENDCOs)        | not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
PUT /api/briefing/items/:item/later (draft)          | no item     | no item     | no item     | no item     | no item     | no item     | no item     | no item
DELETE /api/briefing/items/:item/later (SENDCOs)     | not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
PUT /api/briefing/items/:item/handover (draft)       | no item     | no item     | no item     | no item     | no item     | no item     | no item     | no item
PUT /api/briefing/items/:item/handover (SENDCOs, to a teacher of B)| not theirs  | no colleague | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
PUT /api/briefing/items/:item/handover (SENDCOs, to a teacher of A)| not theirs  | yes         | not theirs  | not theirs  | not theirs  | not theirs  | not theirs  | not theirs
PUT /api/briefing/items/:item/handover (primary heads, to the SENDCO of A)| not theirs  | not theirs  | yes         | no colleague | not theirs  | not theirs  | not theirs  | not theirs
GET /api/briefing/proposals                          | no          | no          | yes         | yes         | yes         | yes         | yes         | yes
POST /api/briefing/proposals                         | no          | no          | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/briefing/proposals/:proposal                | no proposal | no proposal | yes         | no proposal | no proposal | no proposal | no proposal | no proposal
DELETE /api/briefing/proposals/:proposal             | no proposal | no proposal | yes         | no proposal | no proposal | no proposal | no proposal | no proposal
POST /api/briefing/proposals/:proposal/decision      | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/corrections      | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/editions/:edition/items/:item/corrections | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/drafts                             | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/draft            | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/offers           | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/editions/:edition/offers          | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/key-messages                       | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/key-messages                      | no          | no          | no          | no          | no          | no          | yes         | yes
PUT /api/briefing/key-messages/:message              | no          | no          | no          | no          | no          | no          | yes         | yes
DELETE /api/briefing/key-messages/:message           | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/templates                          | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/templates                         | no          | no          | no          | no          | no          | no          | yes         | yes
PUT /api/briefing/templates/:template                | no          | no          | no          | no          | no          | no          | yes         | yes
DELETE /api/briefing/templates/:template             | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/preview/sending  | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/preview          | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/editions/:edition/items           | no          | no          | no          | no          | no          | no          | yes         | yes
PUT /api/briefing/items/:item                        | no          | no          | no          | no          | no          | no          | yes         | yes
DELETE /api/briefing/items/:item                     | no          | no          | no          | no          | no          | no          | yes         | yes
PUT /api/briefing/editions/:edition/order            | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/editions/:edition/publication (now)         | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/editions/:edition/publication (on schedule) | no          | no          | no          | no          | no          | no          | yes         | yes
DELETE /api/briefing/editions/:edition/publication   | no          | no          | no          | no          | no          | no          | yes         | yes
PUT /api/briefing/editions/:edition/writers/:page    | no          | no          | no          | no          | no          | no          | yes         | yes
DELETE /api/briefing/editions/:edition/writers/:page | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/editions/:edition/sending          | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/editions/:edition/sending         | no          | no          | no          | no          | no          | no          | not going   | not going
POST /api/briefing/editions/:edition/sending/again   | no          | no          | no          | no          | no          | no          | yes         | yes
POST /api/briefing/editions/:edition/test            | no          | no          | no          | no          | no          | no          | yes         | yes
GET /api/briefing/way                                | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/briefing/way                                | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/directory/schools                           | no          | no          | yes         | yes         | yes         | yes         | yes         | yes
GET /api/directory/people                            | no          | no          | yes         | yes         | yes         | yes         | yes         | yes
GET /api/directory/people/names                      | no          | no          | yes         | yes         | yes         | yes         | yes         | yes
POST /api/directory/audience                         | no          | no          | yes         | yes         | yes         | yes         | yes         | yes
GET /api/directory/staff                             | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/staff                            | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/directory/accounts                          | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/directory/staff/:person                     | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/staff/:person/leaving            | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/staff/:person/posts              | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/directory/posts/:post                       | no          | no          | no          | no          | no          | no          | no          | yes
DELETE /api/directory/posts/:post                    | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/directory/school-records                    | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/directory/school-records/:urn               | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/directory/school-records/:urn               | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/directory/closures                          | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/closures                         | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/directory/closures/:closure                 | no          | no          | no          | no          | no          | no          | no          | yes
DELETE /api/directory/closures/:closure              | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/imports/schools/preview          | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/imports/schools/apply            | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/imports/people/preview           | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/imports/people/apply             | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/settings                                    | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/settings                                    | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/meetings/assessment                        | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings/proposals                         | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings/free-busy                         | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings/series/dates                      | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings (of the network)                  | not yours   | not yours   | not yours   | not yours   | not yours   | yes         | not yours   | yes
POST /api/meetings (of the trust)                    | not yours   | not yours   | not yours   | not yours   | not yours   | not yours   | not yours   | yes
GET /api/meetings/:meeting (draft)                   | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
GET /api/meetings/:meeting (scheduled)               | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/meetings/:meeting (nowhere)                 | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | no meeting
PUT /api/meetings/:meeting (draft)                   | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
PUT /api/meetings/:meeting (scheduled)               | not yours   | not yours   | not yours   | not yours   | not yours   | yes         | not yours   | yes
PUT /api/meetings/:meeting (to the trust)            | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | not yours   | no meeting  | yes
DELETE /api/meetings/:meeting                        | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
POST /api/meetings/:meeting/schedule                 | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
POST /api/meetings/:meeting/cancel                   | not yours   | not yours   | not yours   | not yours   | not yours   | yes         | not yours   | yes
POST /api/meetings/:meeting/close                    | not yours   | not yours   | not yours   | not yours   | not yours   | yes         | not yours   | yes
POST /api/meetings/series                            | not yours   | not yours   | not yours   | not yours   | not yours   | yes         | not yours   | yes
GET /api/meetings                                    | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/meetings/:meeting/people                    | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/meetings/:meeting/people (draft)            | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
GET /api/meetings/:meeting/representatives (SENDCO)  | not speak   | yes         | yes         | not speak   | not speak   | yes         | not speak   | yes
PUT /api/meetings/:meeting/reply (own)               | not asked   | yes         | not asked   | not asked   | not asked   | yes         | not asked   | not asked
PUT /api/meetings/:meeting/reply (SENDCO)            | not speak   | yes         | yes         | not speak   | not speak   | yes         | not speak   | yes
POST /api/meetings/:meeting/join (open)              | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/meetings/:meeting/join (named posts)       | not asked   | not asked   | not asked   | not asked   | not asked   | yes         | not asked   | not asked
GET /api/meetings/:meeting/minutes                   | not asked   | yes         | not asked   | not asked   | not asked   | yes         | not asked   | yes
PUT /api/meetings/:meeting/minutes                   | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
PUT /api/meetings/:meeting/actions/:action           | not own     | yes         | not own     | not own     | not own     | yes         | not own     | yes
GET /api/meetings/:meeting/register                  | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
GET /api/meetings/:meeting/register (draft)          | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
POST /api/meetings/:meeting/register                 | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
GET /api/meetings/:meeting/register/sightings        | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
GET /api/meetings/:meeting/register/sightings (draft)| no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
POST /api/meetings/:meeting/register/matches         | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings/:meeting/register/visitors        | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings/:meeting/register/file            | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings/:meeting/register/file/save       | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
POST /api/meetings/:meeting/register/taken-back      | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
GET /api/meetings/:meeting/check-in                  | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
GET /api/meetings/:meeting/check-in (draft)          | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | is a draft  | no meeting  | is a draft
POST /api/check-ins (a made-up code)                 | wrong code  | wrong code  | wrong code  | wrong code  | wrong code  | wrong code  | wrong code  | wrong code
GET /api/cpd/mine                                    | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/cpd/mine/record.pdf                         | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/cpd/mine/record.csv                         | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/cpd/mine/meetings/:meeting/certificate.pdf  | no attended | no attended | no attended | no attended | no attended | no attended | no attended | no attended
GET /api/cpd/mine/courses/:course/certificate.pdf    | not done    | not done    | not done    | not done    | not done    | not done    | not done    | not done
POST /api/cpd/mine/disputes (SENDCO recorded)        | no record   | yes         | no record   | no record   | no record   | no record   | no record   | no record
GET /api/cpd/trust                                   | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/trust/export/:format (workbook)         | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/trust/export/:format (CSV)              | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/schools/:urn (A)                        | no          | no          | yes         | no          | no          | no          | no          | yes
GET /api/cpd/schools/:urn (B)                        | no          | no          | no          | yes         | no          | no          | no          | yes
GET /api/cpd/schools/:urn (C)                        | no          | no          | no          | no          | yes         | no          | no          | yes
GET /api/cpd/schools/:urn (D)                        | no          | no          | no          | yes         | no          | no          | no          | yes
GET /api/cpd/schools/:urn (nowhere)                  | no          | no          | no          | no          | no          | no          | no          | no school
GET /api/cpd/schools/:urn/export/:format (A)         | no          | no          | yes         | no          | no          | no          | no          | yes
GET /api/cpd/schools/:urn/export/:format (B)         | no          | no          | no          | yes         | no          | no          | no          | yes
GET /api/cpd/people/:person (SENDCO of A)            | no          | yes         | yes         | no          | no          | no          | no          | yes
GET /api/cpd/people/:person (teacher of B)           | no          | no          | no          | yes         | no          | no          | no          | yes
GET /api/cpd/people/:person (lead, of D)             | no          | no          | no          | yes         | no          | yes         | no          | yes
GET /api/cpd/people/:person (nobody)                 | no          | no          | no          | no          | no          | no          | no          | no person
POST /api/cpd/people/:person/reminder (SENDCO of A)  | no          | no          | yes         | no          | no          | no          | no          | reminded
POST /api/cpd/people/:person/reminder (lead, of D)   | no          | no          | no          | yes         | no          | no          | no          | reminded
POST /api/cpd/people/:person/reminder (nobody)       | no          | no          | no          | no          | no          | no          | no          | no person
POST /api/cpd/schools/:urn/reminders (A)             | no          | no          | yes         | no          | no          | no          | no          | reminded
POST /api/cpd/schools/:urn/reminders (B)             | no          | no          | no          | yes         | no          | no          | no          | reminded
POST /api/cpd/schools/:urn/reminders (C)             | no          | no          | no          | no          | none owe    | no          | no          | none owe
POST /api/cpd/schools/:urn/reminders (nowhere)       | no          | no          | no          | no          | no          | no          | no          | no school
GET /api/cpd/people/:person/record.pdf (SENDCO of A) | no          | yes         | yes         | no          | no          | no          | no          | yes
GET /api/cpd/people/:person/record.csv (teacher of B)| no          | no          | no          | yes         | no          | no          | no          | yes
GET /api/cpd/people/:person/record.csv (nobody)      | no          | no          | no          | no          | no          | no          | no          | no person
GET /api/cpd/feedback                                              | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/feedback/export/:format                               | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/networks/:network/feedback (led by lead)                  | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/networks/:network/feedback (led by nobody)                | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/networks/:network/feedback (nowhere)                      | no network  | no network  | no network  | no network  | no network  | no network  | no network  | no network
GET /api/networks/:network/feedback/export/:format (led by lead)   | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/networks/:network/feedback/export/:format (led by nobody) | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/meetings/:meeting/feedback                                | not plan    | not plan    | not plan    | not plan    | not plan    | yes         | not plan    | yes
GET /api/meetings/:meeting/feedback (draft)                        | no meeting  | no meeting  | no meeting  | no meeting  | no meeting  | yes         | no meeting  | yes
GET /api/cpd/mine/feedback                                         | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/cpd/mine/feedback/:meeting (the lead was there)           | not seen    | not seen    | not seen    | not seen    | not seen    | yes         | not seen    | not seen
GET /api/networks/:network/take-up (led by lead)     | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/networks/:network/take-up (led by nobody)   | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/networks/:network/take-up (nowhere)         | no network  | no network  | no network  | no network  | no network  | no network  | no network  | no network
GET /api/networks/:network/take-up/export/:format (led by lead)| no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/networks/:network/take-up/export/:format (led by nobody)| no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/mine/viewings                           | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/directory/staff/:person/viewings            | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/mine/export/:format (JSON)              | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/cpd/mine/export/:format (workbook)          | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/directory/staff/:person/export/:format (JSON)       | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/directory/staff/:person/export/:format (workbook)   | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/directory/staff/:person/erasure             | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/directory/staff/:person/erasure (in post)  | no          | no          | no          | no          | no          | no          | no          | in post
GET /api/settings/records                            | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/cpd/mine/certificates                      | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/cpd/mine/recordings                        | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/cpd/certificates                            | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/cpd/mine/certificates/:id/file              | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/cpd/certificates/file (SENDCO of A)         | not decide  | yes         | yes         | not decide  | not decide  | not decide  | not decide  | yes
GET /api/cpd/certificates/file (teacher of B)        | not decide  | not decide  | not decide  | yes         | not decide  | not decide  | not decide  | yes
POST /api/cpd/certificates/decisions (SENDCO of A)   | not decide  | not decide  | yes         | not decide  | not decide  | not decide  | not decide  | yes
POST /api/cpd/certificates/decisions (teacher of B)  | not decide  | not decide  | not decide  | yes         | not decide  | not decide  | not decide  | yes
POST /api/cpd/certificates/decisions (the central team's own)| not decide  | not decide  | not decide  | not decide  | not decide  | not decide  | not decide  | not decide
GET /api/cpd/plan                                    | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/cpd/courses                                 | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/courses/:course                         | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/cpd/courses                                | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/cpd/courses/:course                         | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/cpd/courses/:course/retired                 | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/cpd/courses/assessment                     | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/exemptions                              | no          | no          | no          | no          | no          | no          | no          | yes
POST /api/cpd/exemptions                             | no          | no          | no          | no          | no          | no          | no          | yes
PUT /api/cpd/exemptions/:exemption                   | no          | no          | no          | no          | no          | no          | no          | yes
GET /api/cpd/cascades                                | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/cpd/cascades/export/:format                 | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/cpd/cascades/meetings/:meeting              | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/cpd/cascades/meetings/:meeting (asks for nothing)| no          | no          | no          | no          | no          | no meeting  | no          | no meeting
GET /api/cpd/cascades/meetings/:meeting/schools/:urn (A)| not answer  | yes         | yes         | not answer  | not answer  | yes         | not answer  | yes
GET /api/cpd/cascades/meetings/:meeting/schools/:urn (B)| not answer  | not answer  | not answer  | yes         | not answer  | yes         | not answer  | yes
GET /api/cpd/cascades/meetings/:meeting/schools/:urn (C)| not answer  | not answer  | not answer  | not answer  | yes         | yes         | not answer  | yes
GET /api/cpd/cascades/meetings/:meeting/schools/:urn (D)| not answer  | not answer  | not answer  | yes         | not answer  | yes         | not answer  | yes
GET /api/cpd/cascades/meetings/:meeting/schools/:urn (nowhere)| no cascade  | no cascade  | no cascade  | no cascade  | no cascade  | no cascade  | no cascade  | no cascade
PUT /api/cpd/cascades/meetings/:meeting/schools/:urn (A)| not answer  | yes         | yes         | not answer  | not answer  | not answer  | not answer  | yes
PUT /api/cpd/cascades/meetings/:meeting/schools/:urn (D)| not answer  | not answer  | not answer  | yes         | not answer  | yes         | not answer  | yes
PUT /api/cpd/cascades/meetings/:meeting/schools/:urn/visit| no          | no          | no          | no          | no          | no          | no          | yes
DELETE /api/cpd/cascades/meetings/:meeting/schools/:urn (C)| not answer  | not answer  | not answer  | not answer  | yes         | not answer  | not answer  | yes
DELETE /api/cpd/cascades/meetings/:meeting/schools/:urn/visit| no          | no          | no          | no          | no          | no          | no          | yes
GET /api/feeds                                       | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/feeds                                      | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
DELETE /api/feeds/:feed (SENDCO)                     | no feed     | yes         | no feed     | no feed     | no feed     | no feed     | no feed     | no feed
`;

export interface Right {
  /** `METHOD address (case)`. */
  readonly request: string;
  readonly who: string;
  /** The refusal's code, or "ok". */
  readonly code: string;
}

/** The table, cell by cell. */
export function rights(): Right[] {
  const [head = [], ...rows] = table
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.flatMap(([request = "", ...cells]) =>
    cells.map((cell, column) => {
      const code = rightsCodes[cell];
      if (code === undefined) throw new Error(`The table of rights says "${cell}" of ${request}.`);
      return { request, who: head[column + 1] ?? "", code };
    }),
  );
}
