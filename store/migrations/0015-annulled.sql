-- What took the trigger back is known when it is recognised, before the journey has heard of it.
ALTER TABLE journeys ADD COLUMN annulled boolean NOT NULL DEFAULT false;
