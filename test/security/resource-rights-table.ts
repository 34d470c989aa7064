/** The lines of the table of rights about resources: libraries, search, upkeep and requests. */
export const resourceRights = `GET /api/resources                                   | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/resources/saved                             | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/resources/:resource/saved                   | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/resources/:resource/saved (for SENDCOs)     | no resource | yes         | no resource | no resource | no resource | yes         | no resource | yes
DELETE /api/resources/:resource/saved                | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/resources/:resource                         | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/resources/:resource (for SENDCOs)           | no resource | yes         | no resource | no resource | no resource | yes         | no resource | yes
GET /api/resources/:resource (proposed)              | yes         | no resource | no resource | no resource | no resource | yes         | no resource | yes
GET /api/resources/:resource (archived)              | no resource | no resource | no resource | no resource | no resource | yes         | no resource | yes
GET /api/resources/:resource (removed)               | no resource | no resource | no resource | no resource | no resource | yes         | no resource | yes
GET /api/resources/:resource (pack)                  | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/resources/:resource (pack for SENDCOs)      | no resource | yes         | no resource | no resource | no resource | yes         | no resource | yes
PUT /api/resources/:resource/saved (pack)            | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/resources/:resource/saved (pack for SENDCOs)| no resource | yes         | no resource | no resource | no resource | yes         | no resource | yes
POST /api/resources/:resource/opened (pack)          | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/resources/:resource/opened (pack for SENDCOs)| no resource | yes         | no resource | no resource | no resource | yes         | no resource | yes
PUT /api/resources/:resource/standing (pack)         | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
GET /api/resources/upkeep/links                      | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/resources/upkeep/libraries                  | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/resources/upkeep/reviews                    | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/resources/upkeep/duplicates                 | no          | no          | no          | no          | no          | yes         | no          | yes
POST /api/resources/upkeep/duplicates/apart          | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
POST /api/resources/upkeep/duplicates/apart (for SENDCOs)| no resource | not kept    | no resource | no resource | no resource | yes         | no resource | yes
DELETE /api/resources/upkeep/duplicates/apart/:telling| not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
GET /api/resources/upkeep/unread                     | no          | no          | no          | no          | no          | yes         | no          | yes
POST /api/resources/upkeep/links/:resource/check (English)| no          | no          | no          | no          | no          | no web      | no          | no web
POST /api/resources/upkeep/links/:resource/check (unled)| no          | no          | no          | no          | no          | no link     | no          | no web
GET /api/resources/networks-to-ask                   | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
GET /api/resources/upkeep/not-found                  | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/resources/upkeep/opened                     | no          | no          | no          | no          | no          | yes         | no          | yes
GET /api/resources/upkeep/pins                       | no          | no          | no          | no          | no          | yes         | no          | yes
POST /api/resources/:resource/pins                   | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
POST /api/resources/:resource/pins (for SENDCOs)     | no resource | not kept    | no resource | no resource | no resource | yes         | no resource | yes
DELETE /api/resources/pins/:pin                      | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
DELETE /api/resources/pins/:pin (for SENDCOs)        | no pin      | not kept    | no pin      | no pin      | no pin      | yes         | no pin      | yes
GET /api/resources/opened-by-colleagues              | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/resources/:resource/opened                 | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/resources/:resource/opened (for SENDCOs)   | no resource | yes         | no resource | no resource | no resource | yes         | no resource | yes
POST /api/resources/:resource/opened (archived)      | no resource | no resource | no resource | no resource | no resource | yes         | no resource | yes
GET /api/resources/requests                          | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/resources/requests                         | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/resources/requests/:request/answer          | no request  | no request  | no request  | no request  | no request  | yes         | no request  | yes
DELETE /api/resources/requests/:request/answer       | no request  | no request  | no request  | no request  | no request  | yes         | no request  | no answer
PUT /api/resources/requests/:request/closure         | no request  | no request  | no request  | no request  | no request  | yes         | no request  | yes
DELETE /api/resources/requests/:request              | no request  | no request  | no request  | no request  | no request  | no answer   | no request  | no answer
GET /api/resources/kept                              | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/resources/links                            | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/resources/packs                            | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
PUT /api/resources/:resource (pack)                  | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
PUT /api/resources                                   | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
PUT /api/resources/:resource                         | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
PUT /api/resources/:resource (proposed)              | yes         | no resource | no resource | no resource | no resource | yes         | no resource | yes
PUT /api/resources/:resource/decision                | not kept    | no resource | no resource | no resource | no resource | yes         | no resource | yes
PUT /api/resources/:resource/standing                | not kept    | not kept    | not kept    | not kept    | not kept    | yes         | not kept    | yes
PUT /api/resources/:resource/standing (withdrawn)    | yes         | no resource | no resource | no resource | no resource | yes         | no resource | yes
POST /api/networks/:network/library/uploads          | yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/networks/:network/library/uploads/:upload/finished| no file     | no file     | no file     | no file     | no file     | no file     | no file     | no file
DELETE /api/networks/:network/library/uploads/:upload| yes         | yes         | yes         | yes         | yes         | yes         | yes         | yes
POST /api/networks/:network/library/versions         | no          | no          | no          | no          | no          | no resource | no          | no resource
POST /api/networks/:network/library/versions/finished| no          | no          | no          | no          | no          | no resource | no          | no resource`;
