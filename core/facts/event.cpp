// SPDX-License-Identifier: MIT
// See the header.
#include "core/facts/event.h"

namespace pangaea {

Payload::Payload() = default;
Payload::Payload(const Payload &other) = default;
Payload::Payload(Payload &&other) noexcept = default;
Payload &Payload::operator=(const Payload &other) = default;
Payload &Payload::operator=(Payload &&other) noexcept = default;
Payload::~Payload() = default;

} // namespace pangaea
