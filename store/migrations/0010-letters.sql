-- A letter that has been handed to the post is looked for until it has arrived or come back.
ALTER TABLE effects ADD COLUMN looked timestamptz, ADD COLUMN arrived timestamptz;

CREATE INDEX effects_on_their_way ON effects (body, looked) WHERE state = 'answered' AND arrived IS NULL;
