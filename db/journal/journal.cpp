#include "db/journal/journal.h"
