-- A store of version 2, as coursekit 0.1.0 wrote it: sqlite3's dump. Stores like it must always load.
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE kept (place TEXT, name TEXT, entry TEXT NOT NULL, PRIMARY KEY (place, name));
INSERT INTO "kept" VALUES('tram-line/questions','decides-vote','{"answer": "oab", "tries": 1, "outcome": "right", "first": "oab", "of": "9f2c11aa", "dot": ["k3x9", 2], "by": {"k3x9": 2}}');
INSERT INTO "kept" VALUES('tram-line/questions','own-words','{"answer": "Łódź, 🚋 “why?”\nand\nso", "dot": ["b7", 1], "by": {"b7": 1, "k3x9": 3}, "others": [{"answer": "Another answer", "dot": ["k3x9", 3]}]}');
INSERT INTO "kept" VALUES('tram-line/rounds/tram-who','t-aim','{"answer": "c", "tries": 2, "outcome": "wrong", "first": "b", "sure": 70, "dot": ["k3x9", 5], "by": {"k3x9": 5}}');
INSERT INTO "kept" VALUES('tram-line/rounds/tram-who','#round','{"answer": "2", "dot": ["k3x9", 1], "by": {"k3x9": 1}}');
INSERT INTO "kept" VALUES('tram-line/switches','off','{"answer": ["claim-a"], "dot": ["s1", 4], "by": {"s1": 4}}');
INSERT INTO "kept" VALUES('tram-line/about','id','{"answer": "0a1b2c3d4e", "dot": ["python", 1], "by": {"python": 1}}');
INSERT INTO "kept" VALUES('tram-line/about','name','{"answer": "Zoë", "dot": ["python", 1], "by": {"python": 1}}');
COMMIT;
