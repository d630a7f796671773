(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func))
  (type (;2;) (func (param i32 f64 f64) (result f64)))
  (type (;3;) (func (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32) (result i32)))
  (import "env" "mem" (memory (;0;) 53248 53248 shared))
  (import "env" "per" (func (;0;) (type 0)))
  (import "env" "fla" (func (;1;) (type 1)))
  (import "env" "ari" (func (;2;) (type 2)))
  (import "env" "car" (func (;3;) (type 3)))
  (import "env" "ahe" (func (;4;) (type 4)))
  (import "env" "fil" (func (;5;) (type 5)))
  (import "env" "spi" (func (;6;) (type 0)))
  (import "env" "pin" (global (;0;) i32))
  (func (;7;) (type 5) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0
    i32.load offset=4096 align=1
    local.set 1
    i32.const 0
    i32.load offset=4100 align=1
    local.set 2
    i32.const 0
    i32.load offset=4104 align=1
    local.set 3
    i32.const 0
    i32.load offset=4108 align=1
    local.set 4
    i32.const 0
    i32.load offset=4112 align=1
    local.set 5
    i32.const 0
    i32.load offset=4116 align=1
    local.set 6
    i32.const 0
    i32.load offset=4120 align=1
    local.set 7
    i32.const 0
    i32.load offset=4124 align=1
    local.set 8
    i32.const 0
    i32.load offset=4304 align=1
    local.set 9
    block  ;; label = @1
      block  ;; label = @2
        block  ;; label = @3
          block  ;; label = @4
            block  ;; label = @5
              local.get 0
              br_table 0 (;@5;) 0 (;@5;) 1 (;@4;) 1 (;@4;) 1 (;@4;) 1 (;@4;)
            end
            i32.const -1
            local.set 9
          end
          local.get 0
          br_table 0 (;@3;) 0 (;@3;) 0 (;@3;) 0 (;@3;) 0 (;@3;) 0 (;@3;)
        end
        loop  ;; label = @3
          block  ;; label = @4
            block  ;; label = @5
              block  ;; label = @6
                local.get 9
                i32.const 9
                i32.lt_s
                if  ;; label = @7
                  local.get 9
                  i32.const 0
                  i32.lt_s
                  if  ;; label = @8
                    local.get 0
                    i32.const 0
                    i32.eq
                    if  ;; label = @9
                      br 4 (;@5;)
                    end
                    local.get 0
                    i32.const 1
                    i32.eq
                    if  ;; label = @9
                      i32.const 0
                      i32.load offset=4304 align=1
                      local.set 9
                      br 4 (;@5;)
                    end
                  end
                  i32.const 65536
                  local.set 13
                  br 6 (;@1;)
                end
              end
              local.get 9
              i32.const 2
              i32.sub
              local.set 9
              i32.const 5
              local.set 2
              br 0 (;@5;)
            end
            loop  ;; label = @5
              block  ;; label = @6
                block  ;; label = @7
                  local.get 9
                  i32.const 9
                  i32.lt_s
                  if  ;; label = @8
                    local.get 9
                    i32.const 0
                    i32.lt_s
                    if  ;; label = @9
                      local.get 0
                      i32.const 0
                      i32.eq
                      if  ;; label = @10
                        i32.const 0
                        i32.load offset=4304 align=1
                        local.set 9
                        br 4 (;@6;)
                      end
                    end
                    i32.const 65546
                    local.set 13
                    br 7 (;@1;)
                  end
                end
                local.get 9
                i32.const 2
                i32.sub
                local.set 9
                local.get 2
                local.tee 48
                i32.eqz
                local.tee 49
                i32.eqz
                local.tee 50
                if  ;; label = @7
                  br 1 (;@6;)
                end
                br 2 (;@4;)
              end
              local.get 9
              i32.const 2
              i32.sub
              local.set 9
              local.get 1
              local.set 48
              local.get 2
              local.set 49
              local.get 48
              local.get 49
              i32.add
              local.set 50
              local.get 49
              i32.const -1
              i32.add
              local.set 51
              local.get 50
              local.get 48
              i32.lt_u
              local.set 52
              local.get 50
              local.set 1
              local.get 51
              local.set 2
              i32.const 0
              local.get 51
              i32.store offset=5124 align=1
              i32.const 0
              local.get 52
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 11
              i32.store offset=5120 align=1
              br 0 (;@5;)
            end
          end
          local.get 9
          i32.const 2
          i32.sub
          local.set 9
          local.get 4
          local.tee 51
          i32.const -1
          i32.add
          local.tee 52
          i32.eqz
          local.tee 53
          i32.eqz
          local.tee 54
          if  ;; label = @4
            local.get 52
            local.set 4
            i32.const 0
            local.get 52
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 0
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 11
            i32.store offset=5120 align=1
            br 1 (;@3;)
          end
          br 1 (;@2;)
        end
      end
      local.get 9
      i32.const 1
      i32.sub
      local.set 9
      local.get 52
      local.set 4
      i32.const 0
      local.get 52
      i32.store offset=5124 align=1
      i32.const 0
      i32.const 0
      i32.store offset=5128 align=1
      i32.const 0
      i32.const 11
      i32.store offset=5120 align=1
      i32.const 0
      local.get 1
      i32.store offset=4096 align=1
      i32.const 0
      local.get 2
      i32.store offset=4100 align=1
      i32.const 0
      local.get 3
      i32.store offset=4104 align=1
      i32.const 0
      local.get 4
      i32.store offset=4108 align=1
      i32.const 0
      local.get 5
      i32.store offset=4112 align=1
      i32.const 0
      local.get 6
      i32.store offset=4116 align=1
      i32.const 0
      local.get 7
      i32.store offset=4120 align=1
      i32.const 0
      local.get 8
      i32.store offset=4124 align=1
      call 1
      i32.const 0
      local.get 9
      i32.const 1
      i32.add
      i32.store offset=4304 align=1
      global.get 0
      i32.const 256
      i32.add
      call 0
      i32.const 0
      local.get 9
      i32.const 0
      i32.add
      i32.store offset=4304 align=1
      i32.const 2
      return
    end
    i32.const 0
    local.get 1
    i32.store offset=4096 align=1
    i32.const 0
    local.get 2
    i32.store offset=4100 align=1
    i32.const 0
    local.get 3
    i32.store offset=4104 align=1
    i32.const 0
    local.get 4
    i32.store offset=4108 align=1
    i32.const 0
    local.get 5
    i32.store offset=4112 align=1
    i32.const 0
    local.get 6
    i32.store offset=4116 align=1
    i32.const 0
    local.get 7
    i32.store offset=4120 align=1
    i32.const 0
    local.get 8
    i32.store offset=4124 align=1
    i32.const 0
    local.get 9
    i32.store offset=4304 align=1
    i32.const 0
    local.get 13
    i32.store offset=4132 align=1
    local.get 43)
  (export "r" (func 7)))
