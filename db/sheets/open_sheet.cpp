#include "db/sheets/open_sheet.h"
