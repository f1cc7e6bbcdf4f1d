#include "db/packages/package_writer.h"
