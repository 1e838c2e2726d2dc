// SPDX-License-Identifier: MIT
#include "core/basics/catalogue.h"

namespace pangaea {

int &SourceWords::depth()
{
    thread_local int depth = 0;
    return depth;
}

QString Catalogue::translate(const char *context, const char *source, const char *comment, int number) const
{
    return SourceWords::areWanted() ? QString() : QTranslator::translate(context, source, comment, number);
}

} // namespace pangaea
